package org.backstride.web.program;

import java.time.Instant;
import java.time.LocalDate;
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

/**
 * An assigned program version with everything needed to do it without a network.
 *
 * @param startsOn the day of the clinic's calendar from which it runs
 */
public record ProgramVersionAnswer(
        UUID id,
        int number,
        LocalDate startsOn,
        Instant assignedAt,
        @Nullable String assignedBy,
        int estimatedSecondsPerWeek,
        List<VersionSession> sessions) {

    /**
     * A session of a version.
     *
     * @param estimatedSeconds how long it takes once
     */
    public record VersionSession(String label, List<Weekday> weekdays, int estimatedSeconds, List<VersionItem> items) {}

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
                version.startsOn(),
                version.assignedAt(),
                version.assignedBy().orElse(null),
                view.secondsPerWeek(),
                version.sessions().stream()
                        .map(session -> session(session, view))
                        .toList());
    }

    private static VersionSession session(AssignedSession session, VersionView view) {
        return new VersionSession(
                session.label(),
                session.weekdays(),
                view.secondsOfSessions().getOrDefault(session.label(), 0),
                session.items().stream().map(item -> item(item, view.sheets())).toList());
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
