package org.backstride.program.rules;

import java.util.UUID;

/** Names a program draft. */
public record ProgramDraftId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
