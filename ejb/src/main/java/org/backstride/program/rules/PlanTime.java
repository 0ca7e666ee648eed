package org.backstride.program.rules;

import java.util.Map;
import java.util.Optional;
import org.backstride.catalog.rules.EstimatedTime;
import org.backstride.catalog.rules.ExerciseKind;

/**
 * How long a plan takes. An exercise whose kind is not known, because it has left the catalog, counts for nothing.
 * Source: docs/clinical-rules.md#d3
 */
public final class PlanTime {

    private PlanTime() {}

    /** @param kinds by the exercise's key */
    public static int seconds(ProgramSession session, Map<String, ExerciseKind> kinds) {
        return session.items().stream()
                .mapToInt(item -> Optional.ofNullable(kinds.get(item.exercise()))
                        .map(kind -> EstimatedTime.seconds(kind, item.dose()))
                        .orElse(0))
                .sum();
    }

    /** Each session as often as it has days. */
    public static int secondsPerWeek(ProgramPlan plan, Map<String, ExerciseKind> kinds) {
        return plan.sessions().stream()
                .mapToInt(
                        session -> seconds(session, kinds) * session.weekdays().size())
                .sum();
    }
}
