package org.backstride.caseload.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.backstride.caseload.rules.CaseloadKey;
import org.backstride.caseload.rules.CaseloadLine;
import org.backstride.caseload.rules.CaseloadOrder;
import org.backstride.caseload.rules.CountedPain;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;

/** The summary rows of a clinic. */
public interface Summaries {

    void begin(ClinicId clinic, PatientId patient, String givenName, String familyName);

    /** Takes one more report into the patient's summary; the row stays locked until the transaction ends. */
    void reported(ClinicId clinic, PatientId patient, int score, Instant at, LocalDate day);

    /**
     * Counts a patient's reports anew, because one counts no more.
     *
     * @param standing what is left, asked once the row is locked; empty when nothing is
     */
    void recount(ClinicId clinic, PatientId patient, Supplier<Optional<CountedPain>> standing);

    void assigned(ClinicId clinic, PatientId patient, int programNumber);

    /**
     * One page and one more.
     *
     * @param careTeamOf only patients in whose care team this account is today; empty means the whole clinic
     * @param now decides how far each row has aged, on the clinic's calendar
     */
    List<CaseloadLine> list(
            ClinicId clinic,
            Optional<AccountId> careTeamOf,
            CaseloadOrder order,
            Optional<CaseloadKey> after,
            PageSize size,
            Instant now);
}
