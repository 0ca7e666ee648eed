package org.backstride.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.backstride.caseload.store.Summaries;
import org.backstride.diary.PainReported;
import org.backstride.diary.rules.PainReport;
import org.backstride.patient.PatientRegistered;
import org.backstride.patient.rules.Patient;
import org.backstride.program.ProgramAssigned;

/** Keeps the summary rows in the transaction of what happened, so that a caseload never shows less than is stored. */
@ApplicationScoped
public class KeepSummaries {

    @Inject
    Summaries summaries;

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

    void on(@Observes ProgramAssigned event) {
        summaries.assigned(event.clinic(), event.patient(), event.number());
    }
}
