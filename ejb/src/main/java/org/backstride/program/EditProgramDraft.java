package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.program.rules.ProgramDraft;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramForm;
import org.backstride.program.rules.ProgramPlan;
import org.backstride.program.store.ProgramDrafts;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PatientId;
import org.backstride.shared.StaleVersionException;

/** A physio saves a draft over the version they read. */
@ApplicationScoped
public class EditProgramDraft {

    @Inject
    ProgramDrafts drafts;

    @Inject
    KnownExercises knownExercises;

    @Inject
    CallerAtTheDoor door;

    @Inject
    Clock clock;

    /**
     * @param versionRead the version the change is based on
     * @throws StaleVersionException when somebody else saved since
     * @throws ConflictException when the draft has been assigned
     */
    @UseCase(Permission.EDIT_PROGRAM)
    public DraftView edit(ClinicId clinic, PatientId patient, ProgramDraftId id, int versionRead, ProgramForm form) {
        refuseAssigned(drafts.find(clinic, patient, id).orElseThrow(() -> new NotFoundException("program draft")));
        ProgramPlan plan = form.checked(knownExercises.eligible(clinic, form.exercises()));
        drafts.save(clinic, patient, id, versionRead, plan, door.admission().account(), clock.instant());
        return drafts.find(clinic, patient, id)
                .map(draft -> DraftView.of(clinic, draft, knownExercises))
                .orElseThrow(() -> new NotFoundException("program draft"));
    }

    static ProgramDraft refuseAssigned(ProgramDraft draft) {
        if (draft.assigned()) {
            throw new ConflictException("This draft has been assigned already. Start a new one to change the program.");
        }
        return draft;
    }
}
