package org.backstride.web.program;

import org.backstride.program.rules.TemplateHead;
import org.jspecify.annotations.Nullable;

/**
 * What a new template is to be called.
 *
 * @param name 1 to 120 characters
 * @param description at most 2000 characters; may be left out
 */
public record TemplateHeadForm(
        @Nullable String name, @Nullable String description) {

    TemplateHead checked() {
        return TemplateHead.of(name, description);
    }
}
