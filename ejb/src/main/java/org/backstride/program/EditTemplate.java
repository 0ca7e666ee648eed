package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.backstride.access.Admission;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.RefusedException;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.program.rules.ProgramTemplate;
import org.backstride.program.rules.TemplateForm;
import org.backstride.program.rules.TemplateId;
import org.backstride.program.store.ProgramTemplates;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.StaleVersionException;

/** The author or the clinical lead saves a template over the version they read. Drafts started before do not change. */
@ApplicationScoped
public class EditTemplate {

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
     * @throws ConflictException when the template has been retired
     */
    @UseCase(Permission.CHANGE_TEMPLATES)
    public TemplateView edit(ClinicId clinic, TemplateId id, int versionRead, TemplateForm form) {
        changeable(templates, clinic, id, door.admission());
        TemplateForm.Checked checked = form.checked(knownExercises.eligible(clinic, form.exercises()));
        templates.save(
                clinic,
                id,
                versionRead,
                checked.head(),
                checked.plan(),
                door.admission().account(),
                clock.instant());
        return templates
                .find(clinic, id)
                .map(template -> TemplateView.of(clinic, template, knownExercises, door.admission()))
                .orElseThrow();
    }

    /** What somebody else made is not theirs to change; the history says so like any other refusal. */
    static ProgramTemplate changeable(ProgramTemplates templates, ClinicId clinic, TemplateId id, Admission actor) {
        ProgramTemplate template = templates.find(clinic, id).orElseThrow(() -> new NotFoundException("template"));
        if (!template.mayBeChangedBy(actor.account(), actor.role())) {
            throw new RefusedException(RefusedException.Reason.ROLE);
        }
        if (template.retired()) {
            throw new ConflictException("This template has been retired. Save a draft as a new one.");
        }
        return template;
    }
}
