package org.backstride.diary;

import java.util.List;
import java.util.Optional;
import org.backstride.access.InsideUseCase;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.TrendDay;
import org.backstride.diary.rules.TrendPeriod;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** What other contexts ask about the pain that counts while one of the diary's use cases is open. */
@InsideUseCase
public interface StandingPain {

    /** The patient's latest report that counts. */
    Optional<PainReport> last(ClinicId clinic, PatientId patient);

    /** The days of the period on which something was reported that counts, in order. */
    List<TrendDay> byDay(ClinicId clinic, PatientId patient, TrendPeriod period);
}
