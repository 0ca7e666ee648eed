package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.program.rules.DraftKey;
import org.backstride.program.rules.ProgramDraft;
import org.backstride.program.store.ProgramDrafts;
import org.backstride.shared.ClinicId;
import org.backstride.shared.Page;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;

/** The drafts that wait to be finished, the one saved last first. */
@ApplicationScoped
public class ShowProgramDrafts {

    @Inject
    ProgramDrafts drafts;

    @UseCase(Permission.EDIT_PROGRAM)
    public Page<ProgramDraft, DraftKey> show(
            ClinicId clinic, PatientId patient, Optional<DraftKey> after, PageSize size) {
        return Page.of(drafts.open(clinic, patient, after, size), size.value(), DraftKey::of);
    }
}
