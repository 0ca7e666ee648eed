package org.backstride.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.diary.rules.TrendDay;
import org.backstride.diary.rules.TrendPeriod;
import org.backstride.diary.store.PainReports;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** How a patient's pain went, day by day. Days without a report are left out: missing is not the same as none. */
@ApplicationScoped
public class ShowPainTrend {

    @Inject
    PainReports painReports;

    @UseCase(Permission.SEE_PAIN_HISTORY)
    public List<TrendDay> show(ClinicId clinic, PatientId patient, TrendPeriod period) {
        return painReports.byDay(clinic, patient, period);
    }
}
