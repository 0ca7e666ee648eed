package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.program.rules.TemplateId;
import org.backstride.program.store.ProgramTemplates;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.StaleVersionException;

/** The author or the clinical lead retires a template: it is offered no more and stays readable. */
@ApplicationScoped
public class RetireTemplate {

    @Inject
    ProgramTemplates templates;

    @Inject
    KnownExercises knownExercises;

    @Inject
    CallerAtTheDoor door;

    @Inject
    Clock clock;

    /**
     * @throws StaleVersionException when somebody else saved since
     * @throws ConflictException when the template has been retired already
     */
    @UseCase(Permission.CHANGE_TEMPLATES)
    public TemplateView retire(ClinicId clinic, TemplateId id, int versionRead) {
        EditTemplate.changeable(templates, clinic, id, door.admission());
        templates.retire(clinic, id, versionRead, door.admission().account(), clock.instant());
        return templates
                .find(clinic, id)
                .map(template -> TemplateView.of(clinic, template, knownExercises, door.admission()))
                .orElseThrow();
    }
}
