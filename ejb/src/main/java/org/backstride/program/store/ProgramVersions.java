package org.backstride.program.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.program.rules.AssignedSession;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramVersion;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** The versions assigned to a patient: appended, never changed. */
public interface ProgramVersions {

    Optional<ProgramVersion> current(ClinicId clinic, PatientId patient);

    /** Appends the patient's next version and answers it. */
    ProgramVersion append(
            ClinicId clinic,
            PatientId patient,
            UUID id,
            ProgramDraftId draft,
            List<AssignedSession> sessions,
            AccountId by,
            Instant at);
}
