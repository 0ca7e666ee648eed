package org.backstride.web.program;

import java.time.Instant;
import java.util.UUID;
import org.backstride.program.TemplateView;
import org.backstride.program.rules.ProgramTemplate;
import org.jspecify.annotations.Nullable;

/**
 * A template as a list shows it.
 *
 * @param version to be sent back as If-Match
 * @param changeable whether whoever asked may change it
 */
public record TemplateLineAnswer(
        UUID id,
        int version,
        String name,
        String description,
        Instant updatedAt,
        @Nullable String updatedBy,
        boolean changeable,
        int sessionCount,
        int exerciseCount,
        int estimatedSecondsPerWeek) {

    static TemplateLineAnswer of(TemplateView view) {
        ProgramTemplate template = view.template();
        return new TemplateLineAnswer(
                template.id().value(),
                template.version(),
                template.head().name(),
                template.head().description(),
                template.updatedAt(),
                template.updatedBy().orElse(null),
                view.changeable(),
                template.plan().sessions().size(),
                template.plan().exercises().size(),
                view.secondsPerWeek());
    }
}
