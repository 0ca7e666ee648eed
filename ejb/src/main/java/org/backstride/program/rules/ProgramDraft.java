package org.backstride.program.rules;

import java.time.Instant;
import java.util.Optional;

/**
 * A plan being worked on. Whoever saves it names the version they read; it ends by being assigned.
 *
 * @param version 0 and up, one more with every save
 * @param updatedBy the name by which the clinic knows who saved last
 */
public record ProgramDraft(
        ProgramDraftId id,
        int version,
        Instant updatedAt,
        Optional<String> updatedBy,
        ProgramPlan plan,
        boolean assigned) {}
