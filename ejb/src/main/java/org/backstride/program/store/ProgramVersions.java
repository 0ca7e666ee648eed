package org.backstride.program.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.program.rules.AssignedSession;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramEnd;
import org.backstride.program.rules.ProgramStep;
import org.backstride.program.rules.ProgramVersion;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;

/** The versions assigned to a patient and the ends of the program: appended, never changed. */
public interface ProgramVersions {

    /** Every version in short, by number. */
    List<ProgramStep> steps(ClinicId clinic, PatientId patient);

    /** Every end, by number. */
    List<ProgramEnd> ends(ClinicId clinic, PatientId patient);

    /** The versions with these numbers, by number. */
    List<ProgramVersion> find(ClinicId clinic, PatientId patient, Collection<Integer> numbers);

    /** The newest first; one page and one more. */
    List<ProgramVersion> list(ClinicId clinic, PatientId patient, Optional<Integer> below, PageSize size);

    /** Appends a patient's next version. */
    void append(ClinicId clinic, PatientId patient, NewVersion version, AccountId by, Instant at);

    /** Appends an end. */
    void end(ClinicId clinic, PatientId patient, ProgramEnd end, AccountId by);

    /**
     * A version to be appended. When somebody was quicker its number is taken, and the guard repeats the loser.
     */
    record NewVersion(UUID id, ProgramDraftId draft, ProgramStep step, List<AssignedSession> sessions) {

        public NewVersion {
            sessions = List.copyOf(sessions);
        }

        int number() {
            return step.number();
        }

        LocalDate startsOn() {
            return step.startsOn();
        }
    }
}
