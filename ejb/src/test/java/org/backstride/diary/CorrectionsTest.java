package org.backstride.diary;

import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.Visitors;
import org.backstride.access.rules.Role;
import org.backstride.diary.rules.PainEntry;
import org.backstride.diary.rules.PainForms;
import org.backstride.diary.rules.PainReportId;
import org.backstride.diary.rules.PainReportVoid;
import org.backstride.diary.rules.VoidReason;
import org.backstride.diary.store.MemoryPainReports;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.Heard;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;
import org.backstride.shared.Stored;
import org.junit.jupiter.api.Test;

/** Reports that were a mistake: taken back, struck out, or corrected by a new one. Nothing is ever changed. */
class CorrectionsTest {

    private static final ClinicId RIVERSIDE = new ClinicId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    private static final PatientId MIRA = new PatientId(UUID.fromString("01900000-0000-7000-8000-000000000301"));
    private static final PatientId JONAS = new PatientId(UUID.fromString("01900000-0000-7000-8000-000000000302"));
    private static final AccountId PAULA = new AccountId("paula");
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final VoidReason WRONG_SIDE = new VoidReason("I meant the other side.");

    private final MemoryPainReports reports =
            new MemoryPainReports(account -> account.equals(PAULA) ? Optional.of("Paula Hartmann") : Optional.empty());
    private final Heard<PainReported> reported = new Heard<>();
    private final Heard<PainReportVoided> voided = new Heard<>();
    private CallerAtTheDoor door = Visitors.admitted(new AccountId("mira"), Role.PATIENT);

    @Test
    void aPatientTakesTheirOwnReportBack() {
        PainReportId id = report(7);
        PainReportVoid fact = voidReport(MIRA, id, VoidReason.UNDO).voided().orElseThrow();
        assertEquals(new PainReportVoid(VoidReason.UNDO, Optional.empty(), NOW, Optional.empty(), Role.PATIENT), fact);
        assertEquals(List.of(new PainReportVoided(RIVERSIDE, MIRA, id)), voided.events());
        assertEquals(Optional.empty(), reports.last(RIVERSIDE, MIRA));
    }

    @Test
    void thePhysioStrikesOutAMistakeByName() {
        PainReportId id = report(7);
        door = Visitors.admitted(PAULA, Role.PHYSIO);
        PainReportVoid fact = voidReport(MIRA, id, WRONG_SIDE).voided().orElseThrow();
        assertEquals(Optional.of("Paula Hartmann"), fact.voidedBy());
        assertEquals(Role.PHYSIO, fact.voidedAs());
    }

    @Test
    void theSameAgainChangesNothingAndAnotherReasonIsAConflict() {
        PainReportId id = report(7);
        PainEntry first = voidReport(MIRA, id, WRONG_SIDE);
        assertEquals(first, voidReport(MIRA, id, WRONG_SIDE));
        assertEquals(1, voided.events().size());
        assertThrows(ConflictException.class, () -> voidReport(MIRA, id, VoidReason.UNDO));
    }

    @Test
    void whatIsNotThereOrSomebodyElsesIsNotFound() {
        PainReportId id = report(7);
        assertThrows(NotFoundException.class, () -> voidReport(JONAS, id, WRONG_SIDE));
        PainReportId unknown = new PainReportId(UUID.randomUUID());
        assertThrows(NotFoundException.class, () -> voidReport(MIRA, unknown, WRONG_SIDE));
    }

    @Test
    void aCorrectionVoidsWhatItCorrectsAndBothStayReadable() {
        PainReportId wrong = report(7);
        PainReportId right = new PainReportId(UUID.randomUUID());
        assertTrue(correct(right, wrong, 4).created());
        assertEquals(List.of(new PainReportVoided(RIVERSIDE, MIRA, wrong)), voided.events());
        assertEquals(2, reported.events().size());
        List<PainEntry> entries = show();
        assertEquals(2, entries.size());
        PainReportVoid fact = entries.stream()
                .filter(entry -> entry.report().id().equals(wrong))
                .findFirst()
                .flatMap(PainEntry::voided)
                .orElseThrow();
        assertEquals(VoidReason.CORRECTED, fact.reason());
        assertEquals(Optional.of(right), fact.correctedBy());
        assertEquals(Optional.of(right), reports.last(RIVERSIDE, MIRA).map(it -> it.id()));
    }

    @Test
    void aCorrectionSentTwiceCountsOnceAndOneThatSaysSomethingElseIsAConflict() {
        PainReportId wrong = report(7);
        PainReportId right = new PainReportId(UUID.randomUUID());
        correct(right, wrong, 4);
        assertFalse(correct(right, wrong, 4).created());
        assertThrows(ConflictException.class, () -> correct(right, wrong, 5));
        assertEquals(1, voided.events().size());
    }

    @Test
    void aReportIsCorrectedOnce() {
        PainReportId wrong = report(7);
        correct(new PainReportId(UUID.randomUUID()), wrong, 4);
        PainReportId second = new PainReportId(UUID.randomUUID());
        assertThrows(ConflictException.class, () -> correct(second, wrong, 5));
        assertThrows(ConflictException.class, () -> voidReport(MIRA, wrong, VoidReason.UNDO));
        PainReportId undone = report(3);
        voidReport(MIRA, undone, VoidReason.UNDO);
        assertThrows(ConflictException.class, () -> correct(second, undone, 5));
    }

    @Test
    void aCorrectionCanBeCorrectedItself() {
        PainReportId wrong = report(7);
        PainReportId better = new PainReportId(UUID.randomUUID());
        correct(better, wrong, 4);
        PainReportId best = new PainReportId(UUID.randomUUID());
        correct(best, better, 5);
        assertEquals(Optional.of(best), reports.last(RIVERSIDE, MIRA).map(it -> it.id()));
    }

    @Test
    void whatIsNotThereCannotBeCorrectedNotEvenByItself() {
        PainReportId id = new PainReportId(UUID.randomUUID());
        assertEquals(List.of("corrects"), fieldsRefusedBy(() -> correct(id, id, 4)));
        assertEquals(List.of("corrects"), fieldsRefusedBy(() -> correct(id, new PainReportId(UUID.randomUUID()), 4)));
        assertEquals(List.of(), show());
    }

    /** A phone that was told to undo may send the report once more before it sends the undo. */
    @Test
    void aReplayOfAVoidedReportDoesNotBringItBack() {
        PainReportId id = report(7);
        voidReport(MIRA, id, VoidReason.UNDO);
        Stored<PainEntry> again = reportPain()
                .report(RIVERSIDE, MIRA, id, PainForms.proper().painNow(7).said());
        assertFalse(again.created());
        assertTrue(again.value().voided().isPresent());
        assertEquals(Optional.empty(), reports.last(RIVERSIDE, MIRA));
    }

    private PainReportId report(int score) {
        PainReportId id = new PainReportId(UUID.randomUUID());
        reportPain()
                .report(RIVERSIDE, MIRA, id, PainForms.proper().painNow(score).said());
        return id;
    }

    private Stored<PainEntry> correct(PainReportId right, PainReportId wrong, int score) {
        return reportPain()
                .report(
                        RIVERSIDE,
                        MIRA,
                        right,
                        PainForms.proper()
                                .painNow(score)
                                .corrects(wrong.value())
                                .said());
    }

    private PainEntry voidReport(PatientId patient, PainReportId id, VoidReason reason) {
        VoidPainReport useCase = new VoidPainReport();
        useCase.painReports = reports;
        useCase.voided = voided;
        useCase.door = door;
        useCase.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return useCase.voidReport(RIVERSIDE, patient, id, reason);
    }

    private ReportPain reportPain() {
        ReportPain useCase = new ReportPain();
        useCase.painReports = reports;
        useCase.reported = reported;
        useCase.voided = voided;
        useCase.birthDates = (clinic, patient) -> LocalDate.of(1990, 5, 1);
        useCase.door = door;
        useCase.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return useCase;
    }

    private List<PainEntry> show() {
        ShowPainReports useCase = new ShowPainReports();
        useCase.painReports = reports;
        return useCase.show(RIVERSIDE, MIRA, Optional.empty(), new PageSize(10)).items();
    }
}
