package org.backstride.program.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.backstride.program.rules.DraftKey;
import org.backstride.program.rules.ProgramDraft;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramPlan;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;
import org.backstride.shared.StaleVersionException;

/** The drafts for a patient. */
public interface ProgramDrafts {

    /** Drafts not yet assigned, the one saved last first; one page and one more. */
    List<ProgramDraft> open(ClinicId clinic, PatientId patient, Optional<DraftKey> after, PageSize size);

    Optional<ProgramDraft> find(ClinicId clinic, PatientId patient, ProgramDraftId id);

    void start(ClinicId clinic, PatientId patient, ProgramDraftId id, ProgramPlan plan, AccountId by, Instant at);

    /** @throws StaleVersionException when the draft no longer has the version the actor read */
    void save(
            ClinicId clinic,
            PatientId patient,
            ProgramDraftId id,
            int versionRead,
            ProgramPlan plan,
            AccountId by,
            Instant at);

    /** @throws StaleVersionException when the draft no longer has the version the actor read */
    void close(ClinicId clinic, PatientId patient, ProgramDraftId id, int versionRead, Instant at);
}
