package org.backstride.program.rules;

import java.util.UUID;

/** Names a program template of a clinic. */
public record TemplateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
