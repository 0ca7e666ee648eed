package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramForm;
import org.backstride.program.rules.ProgramPlan;
import org.backstride.program.store.ProgramDrafts;
import org.backstride.shared.ClinicId;
import org.backstride.shared.NewId;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PatientId;

/** A physio starts building a program; the draft may still be empty. */
@ApplicationScoped
public class StartProgramDraft {

    @Inject
    ProgramDrafts drafts;

    @Inject
    KnownExercises knownExercises;

    @Inject
    CallerAtTheDoor door;

    @Inject
    Clock clock;

    @UseCase(Permission.EDIT_PROGRAM)
    public DraftView start(ClinicId clinic, PatientId patient, ProgramForm form) {
        ProgramPlan plan = form.checked(knownExercises.eligible(clinic, form.exercises()));
        ProgramDraftId id = new ProgramDraftId(NewId.at(clock));
        Instant now = clock.instant();
        drafts.start(clinic, patient, id, plan, door.admission().account(), now);
        return drafts.find(clinic, patient, id)
                .map(draft -> DraftView.of(clinic, draft, knownExercises))
                .orElseThrow(() -> new NotFoundException("program draft"));
    }
}
