package org.backstride.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.backstride.caseload.rules.CountedPain;
import org.backstride.caseload.rules.RecentPain;
import org.backstride.caseload.store.Summaries;
import org.backstride.diary.PainReportVoided;
import org.backstride.diary.PainReported;
import org.backstride.diary.StandingPain;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.TrendDay;
import org.backstride.diary.rules.TrendPeriod;
import org.backstride.patient.PatientRegistered;
import org.backstride.patient.rules.Patient;
import org.backstride.program.ProgramAssigned;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** Keeps the summary rows in the transaction of what happened, so that a caseload never shows less than is stored. */
@ApplicationScoped
public class KeepSummaries {

    @Inject
    Summaries summaries;

    @Inject
    StandingPain standingPain;

    void on(@Observes PatientRegistered event) {
        Patient patient = event.patient();
        summaries.begin(
                patient.clinic(),
                patient.id(),
                patient.person().givenName(),
                patient.person().familyName());
    }

    void on(@Observes PainReported event) {
        PainReport report = event.report();
        summaries.reported(
                event.clinic(),
                event.patient(),
                report.said().painNow().value(),
                report.counted().at(),
                report.localDate());
    }

    /** What is left is asked for once the row is locked: a report that arrives at the same time waits and comes on top. */
    void on(@Observes PainReportVoided event) {
        summaries.recount(event.clinic(), event.patient(), () -> counted(event.clinic(), event.patient()));
    }

    void on(@Observes ProgramAssigned event) {
        summaries.assigned(event.clinic(), event.patient(), event.number());
    }

    private Optional<CountedPain> counted(ClinicId clinic, PatientId patient) {
        return standingPain.last(clinic, patient).map(last -> {
            // Between two time zones the latest report need not be of the latest day, but its day is next to that.
            LocalDate day = last.localDate();
            TrendPeriod period = new TrendPeriod(day.minusDays(RecentPain.DAYS - 1L), day.plusDays(1));
            RecentPain recent = RecentPain.emptyUntil(day);
            for (TrendDay reported : standingPain.byDay(clinic, patient, period)) {
                recent = recent.with(reported.date(), reported.worst());
            }
            return new CountedPain(last.said().painNow().value(), last.counted().at(), recent);
        });
    }
}
