package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramTemplate;
import org.backstride.program.rules.TemplateId;
import org.backstride.program.store.ProgramDrafts;
import org.backstride.program.store.ProgramTemplates;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.NewId;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PatientId;

/**
 * A physio starts a patient's program from a template of the clinic. An exercise that has left the catalog since comes
 * along and has to be replaced before the draft can be assigned.
 */
@ApplicationScoped
public class StartDraftFromTemplate {

    @Inject
    ProgramTemplates templates;

    @Inject
    ProgramDrafts drafts;

    @Inject
    KnownExercises knownExercises;

    @Inject
    CallerAtTheDoor door;

    @Inject
    Clock clock;

    /** @throws ConflictException when the template has been retired */
    @UseCase(Permission.EDIT_PROGRAM)
    public DraftView start(ClinicId clinic, PatientId patient, TemplateId id) {
        ProgramTemplate template = templates.find(clinic, id).orElseThrow(() -> new NotFoundException("template"));
        if (template.retired()) {
            throw new ConflictException("This template has been retired. Choose another one.");
        }
        ProgramDraftId draft = new ProgramDraftId(NewId.at(clock));
        drafts.start(clinic, patient, draft, template.plan(), door.admission().account(), clock.instant());
        return drafts.find(clinic, patient, draft)
                .map(started -> DraftView.of(clinic, started, knownExercises))
                .orElseThrow();
    }
}
