package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.program.rules.TemplateId;
import org.backstride.program.store.ProgramTemplates;
import org.backstride.shared.ClinicId;
import org.backstride.shared.NotFoundException;

/** One template, a retired one included. */
@ApplicationScoped
public class ShowTemplate {

    @Inject
    ProgramTemplates templates;

    @Inject
    KnownExercises knownExercises;

    @Inject
    CallerAtTheDoor door;

    @UseCase(Permission.USE_TEMPLATES)
    public TemplateView show(ClinicId clinic, TemplateId id) {
        return templates
                .find(clinic, id)
                .map(template -> TemplateView.of(clinic, template, knownExercises, door.admission()))
                .orElseThrow(() -> new NotFoundException("template"));
    }
}
