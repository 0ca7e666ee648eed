package org.backstride.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.diary.rules.PainTrend;
import org.backstride.diary.rules.TrendPeriod;
import org.backstride.diary.store.PainReports;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** How a patient's pain went, day by day, and what they said last. */
@ApplicationScoped
public class ShowPainTrend {

    @Inject
    PainReports painReports;

    @UseCase(Permission.SEE_PAIN_HISTORY)
    public PainTrend show(ClinicId clinic, PatientId patient, TrendPeriod period) {
        return new PainTrend(period, painReports.byDay(clinic, patient, period), painReports.last(clinic, patient));
    }
}
