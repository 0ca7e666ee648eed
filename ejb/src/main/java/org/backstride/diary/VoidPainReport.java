package org.backstride.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.diary.rules.PainEntry;
import org.backstride.diary.rules.PainReportId;
import org.backstride.diary.rules.PainReportVoid;
import org.backstride.diary.rules.VoidReason;
import org.backstride.diary.store.PainReports;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PatientId;

/**
 * A patient takes back a report of their own, or the care team strikes out a mistake. The report stays readable with the
 * reason beside it, and nothing counts it any more. The same again changes nothing.
 */
@ApplicationScoped
public class VoidPainReport {

    @Inject
    PainReports painReports;

    @Inject
    Event<PainReportVoided> voided;

    @Inject
    CallerAtTheDoor door;

    @Inject
    Clock clock;

    /**
     * @throws NotFoundException when this patient has no such report
     * @throws ConflictException when it is voided already for another reason
     */
    @UseCase(Permission.VOID_PAIN_REPORT)
    public PainEntry voidReport(ClinicId clinic, PatientId patient, PainReportId id, VoidReason reason) {
        PainEntry entry = painReports.find(clinic, patient, id).orElseThrow(() -> new NotFoundException("pain report"));
        if (entry.voided().isPresent()) {
            return replay(entry, entry.voided().get(), reason);
        }
        PainReportVoid fact = new PainReportVoid(
                reason,
                Optional.empty(),
                clock.instant(),
                Optional.empty(),
                door.admission().role());
        painReports.appendVoid(clinic, patient, id, fact, door.admission().account());
        voided.fire(new PainReportVoided(clinic, patient, id));
        return painReports.find(clinic, patient, id).orElseThrow();
    }

    private static PainEntry replay(PainEntry entry, PainReportVoid standing, VoidReason reason) {
        if (!standing.reason().equals(reason)) {
            throw new ConflictException("This report was already taken back, for another reason.");
        }
        return entry;
    }
}
