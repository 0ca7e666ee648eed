package org.backstride.web.program;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstride.catalog.rules.Dose;
import org.backstride.program.DraftView;
import org.backstride.program.rules.ProgramDraft;
import org.backstride.program.rules.ProgramItem;
import org.backstride.program.rules.ProgramPlan;
import org.backstride.program.rules.Weekday;
import org.jspecify.annotations.Nullable;

/**
 * A draft.
 *
 * @param version to be sent back as If-Match
 */
public record DraftAnswer(
        UUID id,
        int version,
        Instant updatedAt,
        @Nullable String updatedBy,
        int estimatedSecondsPerWeek,
        List<DraftSession> sessions) {

    /**
     * A session of a draft.
     *
     * @param estimatedSeconds how long it takes once; what has left the catalog counts for nothing
     */
    public record DraftSession(String label, List<Weekday> weekdays, int estimatedSeconds, List<DraftItem> items) {}

    /**
     * An exercise of a draft.
     *
     * @param exerciseName null when it has left the catalog since
     */
    public record DraftItem(
            String exercise,
            @Nullable String exerciseName,
            Dose dose,
            @Nullable String note) {}

    static DraftAnswer of(DraftView view) {
        ProgramDraft draft = view.draft();
        return new DraftAnswer(
                draft.id().value(),
                draft.version(),
                draft.updatedAt(),
                draft.updatedBy().orElse(null),
                view.secondsPerWeek(),
                sessions(draft.plan(), view.exerciseNames(), view.secondsOfSessions()));
    }

    static List<DraftSession> sessions(ProgramPlan plan, Map<String, String> names, Map<String, Integer> seconds) {
        return plan.sessions().stream()
                .map(session -> new DraftSession(
                        session.label(),
                        session.weekdays(),
                        seconds.getOrDefault(session.label(), 0),
                        session.items().stream().map(item -> item(item, names)).toList()))
                .toList();
    }

    private static DraftItem item(ProgramItem item, Map<String, String> names) {
        return new DraftItem(item.exercise(), names.get(item.exercise()), item.dose(), item.note());
    }
}
