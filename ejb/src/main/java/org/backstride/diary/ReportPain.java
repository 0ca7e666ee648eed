package org.backstride.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.diary.rules.PainEntry;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.PainReportId;
import org.backstride.diary.rules.PainReportVoid;
import org.backstride.diary.rules.ReportedPain;
import org.backstride.diary.rules.VoidReason;
import org.backstride.diary.store.PainReports;
import org.backstride.patient.BirthDates;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.InvalidValueException;
import org.backstride.shared.PatientId;
import org.backstride.shared.Stored;

/**
 * A patient reports pain, perhaps from a basement without a network and therefore perhaps twice. The phone's id makes it
 * one report: the same again answers what is stored, something else under the same id is refused. A report that corrects
 * another one voids that one with it.
 */
@ApplicationScoped
public class ReportPain {

    @Inject
    PainReports painReports;

    @Inject
    Event<PainReported> reported;

    @Inject
    Event<PainReportVoided> voided;

    @Inject
    BirthDates birthDates;

    @Inject
    CallerAtTheDoor door;

    @Inject
    Clock clock;

    /**
     * @throws InvalidValueException when it tells of a day before the patient was born or corrects what is not there
     * @throws ConflictException when the id already names a report that says something else, or what it corrects counts no
     *     more
     */
    @UseCase(Permission.REPORT_PAIN)
    public Stored<PainEntry> report(ClinicId clinic, PatientId patient, PainReportId id, ReportedPain said) {
        PainReport arriving = PainReport.received(id, said, clock.instant().truncatedTo(ChronoUnit.MICROS));
        refuseBeforeBirth(clinic, patient, arriving);
        Optional<PainReportId> corrected = said.corrects();
        if (corrected.isPresent()) {
            Optional<PainEntry> standing = painReports.find(clinic, patient, id);
            if (standing.isPresent()) {
                return replay(standing.get(), said);
            }
            refuseUnlessItCounts(clinic, patient, corrected.get());
        }
        Optional<PainEntry> standing = painReports.appendUnlessThere(clinic, patient, arriving);
        if (standing.isPresent()) {
            return replay(standing.get(), said);
        }
        corrected.ifPresent(wrong -> voidCorrected(clinic, patient, wrong, arriving));
        reported.fire(new PainReported(clinic, patient, arriving));
        return new Stored<>(new PainEntry(arriving, Optional.empty()), true);
    }

    /** Only what tells of long ago can be wrong here, so only that costs a look at the record. */
    private void refuseBeforeBirth(ClinicId clinic, PatientId patient, PainReport arriving) {
        if (arriving.tellsOfLongAgo() && arriving.localDate().isBefore(birthDates.of(clinic, patient))) {
            throw new InvalidValueException("reportedAt", "This moment lies before the patient's birth.");
        }
    }

    private void refuseUnlessItCounts(ClinicId clinic, PatientId patient, PainReportId corrected) {
        PainEntry wrong = painReports
                .find(clinic, patient, corrected)
                .orElseThrow(() ->
                        new InvalidValueException("corrects", "The report that this one corrects does not exist."));
        if (wrong.voided().isPresent()) {
            throw new ConflictException("The report that this one corrects was already taken back or corrected.");
        }
    }

    private void voidCorrected(ClinicId clinic, PatientId patient, PainReportId wrong, PainReport right) {
        PainReportVoid fact = new PainReportVoid(
                VoidReason.CORRECTED,
                Optional.of(right.id()),
                right.receivedAt(),
                Optional.empty(),
                door.admission().role());
        painReports.appendVoid(clinic, patient, wrong, fact, door.admission().account());
        voided.fire(new PainReportVoided(clinic, patient, wrong));
    }

    private static Stored<PainEntry> replay(PainEntry standing, ReportedPain said) {
        if (!standing.report().said().equals(said)) {
            throw new ConflictException("A report with this id was already received, and it says something else.");
        }
        return new Stored<>(standing, false);
    }
}
