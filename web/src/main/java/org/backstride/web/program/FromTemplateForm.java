package org.backstride.web.program;

import java.util.UUID;
import org.backstride.program.rules.TemplateId;
import org.backstride.shared.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Which template a draft starts from. */
public record FromTemplateForm(@Nullable UUID template) {

    TemplateId checked() {
        if (template == null) {
            throw new InvalidValueException("template", "Say which template the draft starts from.");
        }
        return new TemplateId(template);
    }
}
