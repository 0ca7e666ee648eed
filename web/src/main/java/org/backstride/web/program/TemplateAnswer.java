package org.backstride.web.program;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstride.program.TemplateView;
import org.backstride.program.rules.ProgramTemplate;
import org.jspecify.annotations.Nullable;

/**
 * A template of the clinic.
 *
 * @param version to be sent back as If-Match
 * @param changeable whether whoever asked may change it
 */
public record TemplateAnswer(
        UUID id,
        int version,
        String name,
        String description,
        Instant updatedAt,
        @Nullable String updatedBy,
        boolean retired,
        boolean changeable,
        int estimatedSecondsPerWeek,
        List<DraftAnswer.DraftSession> sessions) {

    static TemplateAnswer of(TemplateView view) {
        ProgramTemplate template = view.template();
        return new TemplateAnswer(
                template.id().value(),
                template.version(),
                template.head().name(),
                template.head().description(),
                template.updatedAt(),
                template.updatedBy().orElse(null),
                template.retired(),
                view.changeable(),
                view.secondsPerWeek(),
                DraftAnswer.sessions(template.plan(), view.exerciseNames(), view.secondsOfSessions()));
    }
}
