package org.backstride.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.TrendDay;
import org.backstride.diary.rules.TrendPeriod;
import org.backstride.diary.store.PainReports;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

@ApplicationScoped
class StoredStandingPain implements StandingPain {

    @Inject
    PainReports painReports;

    @Override
    public Optional<PainReport> last(ClinicId clinic, PatientId patient) {
        return painReports.last(clinic, patient);
    }

    @Override
    public List<TrendDay> byDay(ClinicId clinic, PatientId patient, TrendPeriod period) {
        return painReports.byDay(clinic, patient, period);
    }
}
