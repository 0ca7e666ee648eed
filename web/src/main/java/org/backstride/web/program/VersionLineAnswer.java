package org.backstride.web.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.backstride.program.VersionEntry;
import org.backstride.program.rules.ProgramVersion;
import org.backstride.program.rules.StepState;
import org.jspecify.annotations.Nullable;

/**
 * A version as a list shows it.
 *
 * @param startsOn the day of the clinic's calendar from which it runs
 * @param state where it stands today
 * @param assignedBy the name by which the clinic knows who assigned it
 */
public record VersionLineAnswer(
        UUID id,
        int number,
        LocalDate startsOn,
        StepState state,
        Instant assignedAt,
        @Nullable String assignedBy,
        int exerciseCount,
        int estimatedSecondsPerWeek) {

    static VersionLineAnswer of(VersionEntry entry) {
        ProgramVersion version = entry.view().version();
        return new VersionLineAnswer(
                version.id(),
                version.number(),
                version.startsOn(),
                entry.state(),
                version.assignedAt(),
                version.assignedBy().orElse(null),
                version.plan().exercises().size(),
                entry.view().secondsPerWeek());
    }
}
