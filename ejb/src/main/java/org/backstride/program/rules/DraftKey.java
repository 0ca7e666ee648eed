package org.backstride.program.rules;

import java.time.Instant;

/** Where a page of drafts ends: when its last one was saved, and its id. */
public record DraftKey(Instant updatedAt, ProgramDraftId id) {

    public static DraftKey of(ProgramDraft draft) {
        return new DraftKey(draft.updatedAt(), draft.id());
    }
}
