package org.backstride.diary.store;

import java.util.List;
import java.util.Optional;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.TrendDay;
import org.backstride.diary.rules.TrendPeriod;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** Pain reports: appended, never changed. */
public interface PainReports {

    /** Appends the report, or answers the one that this patient already sent under the same id. */
    Optional<PainReport> appendUnlessThere(ClinicId clinic, PatientId patient, PainReport report);

    /** The days of the period on which something was reported, in order. */
    List<TrendDay> byDay(ClinicId clinic, PatientId patient, TrendPeriod period);

    /** The patient's latest report by the moment it counts at. */
    Optional<PainReport> last(ClinicId clinic, PatientId patient);
}
