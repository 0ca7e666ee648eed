package org.backstride.program.rules;

import java.time.Instant;

/** Where a page of templates ends: when its last one was saved, and its id. */
public record TemplateKey(Instant updatedAt, TemplateId id) {

    public static TemplateKey of(ProgramTemplate template) {
        return new TemplateKey(template.updatedAt(), template.id());
    }
}
