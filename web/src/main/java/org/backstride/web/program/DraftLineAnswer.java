package org.backstride.web.program;

import java.time.Instant;
import java.util.UUID;
import org.backstride.program.rules.ProgramDraft;
import org.jspecify.annotations.Nullable;

/**
 * A draft as a list shows it.
 *
 * @param updatedBy the name by which the clinic knows who saved last
 */
public record DraftLineAnswer(
        UUID id, int version, Instant updatedAt, @Nullable String updatedBy, int exerciseCount) {

    static DraftLineAnswer of(ProgramDraft draft) {
        return new DraftLineAnswer(
                draft.id().value(),
                draft.version(),
                draft.updatedAt(),
                draft.updatedBy().orElse(null),
                draft.plan().exercises().size());
    }
}
