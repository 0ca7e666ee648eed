package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.program.rules.ProgramDraft;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.TemplateHead;
import org.backstride.program.rules.TemplateId;
import org.backstride.program.store.ProgramDrafts;
import org.backstride.program.store.ProgramTemplates;
import org.backstride.shared.ClinicId;
import org.backstride.shared.NewId;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PatientId;

/**
 * A physio keeps the plan of a draft as a template for the clinic. Exercises, doses and days go over; notes stay behind,
 * because they are for one patient, and nothing in the template says whose draft it was.
 */
@ApplicationScoped
public class SaveAsTemplate {

    @Inject
    ProgramDrafts drafts;

    @Inject
    ProgramTemplates templates;

    @Inject
    KnownExercises knownExercises;

    @Inject
    CallerAtTheDoor door;

    @Inject
    Clock clock;

    @UseCase(Permission.EDIT_PROGRAM)
    public TemplateView save(ClinicId clinic, PatientId patient, ProgramDraftId id, TemplateHead head) {
        ProgramDraft draft = drafts.find(clinic, patient, id).orElseThrow(() -> new NotFoundException("program draft"));
        TemplateId template = new TemplateId(NewId.at(clock));
        templates.add(
                clinic,
                template,
                head,
                draft.plan().withoutNotes(),
                door.admission().account(),
                clock.instant());
        return templates
                .find(clinic, template)
                .map(stored -> TemplateView.of(clinic, stored, knownExercises, door.admission()))
                .orElseThrow();
    }
}
