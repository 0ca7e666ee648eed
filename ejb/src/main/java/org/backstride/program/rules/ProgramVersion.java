package org.backstride.program.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a patient is to do from a day on; never changes. Which version runs on a day says {@link ProgramCourse}.
 *
 * @param startsOn the day of the clinic's calendar from which it runs
 * @param assignedBy the name by which the clinic knows who assigned it
 */
public record ProgramVersion(
        UUID id,
        int number,
        LocalDate startsOn,
        Instant assignedAt,
        Optional<String> assignedBy,
        List<AssignedSession> sessions) {

    public ProgramVersion {
        sessions = List.copyOf(sessions);
    }

    /** The plan without the revisions of its exercises. */
    public ProgramPlan plan() {
        return new ProgramPlan(sessions.stream().map(AssignedSession::planned).toList());
    }
}
