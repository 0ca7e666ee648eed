package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.store.ProgramDrafts;
import org.backstride.shared.ClinicId;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PatientId;

/** One draft, to go on with it. */
@ApplicationScoped
public class ShowProgramDraft {

    @Inject
    ProgramDrafts drafts;

    @Inject
    KnownExercises knownExercises;

    @UseCase(Permission.EDIT_PROGRAM)
    public DraftView show(ClinicId clinic, PatientId patient, ProgramDraftId id) {
        return drafts.find(clinic, patient, id)
                .map(draft -> DraftView.of(clinic, draft, knownExercises))
                .orElseThrow(() -> new NotFoundException("program draft"));
    }
}
