package org.backstride.program.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a patient is to do from a moment on; never changes. The version with the highest number is the current one.
 *
 * @param assignedBy the name by which the clinic knows who assigned it
 */
public record ProgramVersion(
        UUID id, int number, Instant assignedAt, Optional<String> assignedBy, List<AssignedSession> sessions) {

    public ProgramVersion {
        sessions = List.copyOf(sessions);
    }
}
