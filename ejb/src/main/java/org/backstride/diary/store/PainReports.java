package org.backstride.diary.store;

import java.util.List;
import java.util.Optional;
import org.backstride.diary.rules.PainEntry;
import org.backstride.diary.rules.PainEntryKey;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.PainReportId;
import org.backstride.diary.rules.PainReportVoid;
import org.backstride.diary.rules.TrendDay;
import org.backstride.diary.rules.TrendPeriod;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;

/** Pain reports and what voids them: appended, never changed. Only single reports are shown when they count no more. */
public interface PainReports {

    /** Appends the report, or answers the one that this patient already sent under the same id. */
    Optional<PainEntry> appendUnlessThere(ClinicId clinic, PatientId patient, PainReport report);

    /** Appends that the report counts no more. When somebody was quicker the key is taken, and the guard repeats the loser. */
    void appendVoid(ClinicId clinic, PatientId patient, PainReportId report, PainReportVoid fact, AccountId by);

    Optional<PainEntry> find(ClinicId clinic, PatientId patient, PainReportId id);

    /** Single reports, voided ones included, the latest first; one page and one more. */
    List<PainEntry> list(ClinicId clinic, PatientId patient, Optional<PainEntryKey> after, PageSize size);

    /** The days of the period on which something was reported that counts, in order. */
    List<TrendDay> byDay(ClinicId clinic, PatientId patient, TrendPeriod period);

    /** The patient's latest report that counts, by the moment it counts at. */
    Optional<PainReport> last(ClinicId clinic, PatientId patient);
}
