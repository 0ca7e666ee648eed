package org.backstride.web.program;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.backstride.catalog.rules.Dose;
import org.backstride.catalog.rules.ExerciseKind;
import org.backstride.catalog.rules.ExerciseSheet;
import org.backstride.program.VersionView;
import org.backstride.program.rules.AssignedItem;
import org.backstride.program.rules.AssignedSession;
import org.backstride.program.rules.ProgramVersion;
import org.backstride.program.rules.Weekday;
import org.jspecify.annotations.Nullable;

/** An assigned program version with everything needed to do it without a network. */
public record ProgramVersionAnswer(
        UUID id, int number, Instant assignedAt, @Nullable String assignedBy, List<VersionSession> sessions) {

    /** A session of a version. */
    public record VersionSession(String label, List<Weekday> weekdays, List<VersionItem> items) {}

    /** An exercise of a version, worded as it was when it was assigned. */
    public record VersionItem(
            String exercise,
            int revision,
            String name,
            ExerciseKind kind,
            String position,
            String keyCue,
            List<String> instructions,
            List<String> commonMistakes,
            String precautions,
            Dose dose,
            @Nullable String note) {}

    static ProgramVersionAnswer of(VersionView view) {
        ProgramVersion version = view.version();
        return new ProgramVersionAnswer(
                version.id(),
                version.number(),
                version.assignedAt(),
                version.assignedBy().orElse(null),
                version.sessions().stream()
                        .map(session -> session(session, view.sheets()))
                        .toList());
    }

    private static VersionSession session(AssignedSession session, Map<String, ExerciseSheet> sheets) {
        return new VersionSession(
                session.label(),
                session.weekdays(),
                session.items().stream().map(item -> item(item, sheets)).toList());
    }

    private static VersionItem item(AssignedItem item, Map<String, ExerciseSheet> sheets) {
        ExerciseSheet sheet = Objects.requireNonNull(
                sheets.get(item.exercise()),
                () -> "revision " + item.revision() + " of " + item.exercise() + " is gone");
        return new VersionItem(
                item.exercise(),
                item.revision(),
                sheet.name(),
                sheet.kind(),
                sheet.position(),
                sheet.keyCue(),
                sheet.instructions(),
                sheet.commonMistakes(),
                sheet.precautions(),
                item.dose(),
                item.note());
    }
}
