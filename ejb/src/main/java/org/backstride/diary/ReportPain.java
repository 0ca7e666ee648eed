package org.backstride.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.PainReportId;
import org.backstride.diary.rules.ReportedPain;
import org.backstride.diary.store.PainReports;
import org.backstride.patient.BirthDates;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.InvalidValueException;
import org.backstride.shared.PatientId;
import org.backstride.shared.Stored;

/**
 * A patient reports pain, perhaps from a basement without a network and therefore perhaps twice. The phone's id makes it
 * one report: the same again answers what is stored, something else under the same id is refused.
 */
@ApplicationScoped
public class ReportPain {

    @Inject
    PainReports painReports;

    @Inject
    Event<PainReported> reported;

    @Inject
    BirthDates birthDates;

    @Inject
    Clock clock;

    /**
     * @throws InvalidValueException when it tells of a day before the patient was born
     * @throws ConflictException when the id already names a report that says something else
     */
    @UseCase(Permission.REPORT_PAIN)
    public Stored<PainReport> report(ClinicId clinic, PatientId patient, PainReportId id, ReportedPain said) {
        PainReport arriving = PainReport.received(id, said, clock.instant().truncatedTo(ChronoUnit.MICROS));
        refuseBeforeBirth(clinic, patient, arriving);
        Optional<PainReport> standing = painReports.appendUnlessThere(clinic, patient, arriving);
        if (standing.isPresent()) {
            return replay(standing.get(), said);
        }
        reported.fire(new PainReported(clinic, patient, arriving));
        return new Stored<>(arriving, true);
    }

    /** Only what tells of long ago can be wrong here, so only that costs a look at the record. */
    private void refuseBeforeBirth(ClinicId clinic, PatientId patient, PainReport arriving) {
        if (arriving.tellsOfLongAgo() && arriving.localDate().isBefore(birthDates.of(clinic, patient))) {
            throw new InvalidValueException("reportedAt", "This moment lies before the patient's birth.");
        }
    }

    private static Stored<PainReport> replay(PainReport standing, ReportedPain said) {
        if (!standing.said().equals(said)) {
            throw new ConflictException("A report with this id was already received, and it says something else.");
        }
        return new Stored<>(standing, false);
    }
}
