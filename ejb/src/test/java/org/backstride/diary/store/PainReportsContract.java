package org.backstride.diary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstride.access.rules.Role;
import org.backstride.database.FreshClinic;
import org.backstride.diary.rules.PainEntry;
import org.backstride.diary.rules.PainEntryKey;
import org.backstride.diary.rules.PainForms;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.PainReportForm.Region;
import org.backstride.diary.rules.PainReportId;
import org.backstride.diary.rules.PainReportVoid;
import org.backstride.diary.rules.TrendDay;
import org.backstride.diary.rules.TrendPeriod;
import org.backstride.diary.rules.VoidReason;
import org.backstride.shared.AccountId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;
import org.junit.jupiter.api.Test;

/** What holds for pain reports wherever they are kept. */
interface PainReportsContract {

    Instant RECEIVED = Instant.parse("2026-11-24T20:00:00.654321Z");
    LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    VoidReason REASON = new VoidReason("Falsche \"Seite\" 😣");

    FreshClinic clinic();

    /** Does work in a transaction of its own. */
    <T> T work(Function<PainReports, T> work);

    @Test
    default void aReportIsAppendedOnceAndAnswersWhatStands() {
        PainReport report = report(PainForms.proper());
        assertEquals(Optional.empty(), append(clinic().mira(), report));
        assertEquals(Optional.of(report), append(clinic().mira(), report));
        assertEquals(Optional.of(new PainEntry(report, Optional.empty())), find(clinic().mira(), report.id()));
        assertEquals(Optional.empty(), find(clinic().jonas(), report.id()));
        PainReport other =
                PainReport.received(report.id(), PainForms.proper().painNow(9).said(), RECEIVED);
        assertEquals(Optional.of(report), append(clinic().mira(), other));
    }

    @Test
    default void everythingThatWasSaidIsKept() {
        List<PainForms> forms = List.of(
                PainForms.proper(),
                PainForms.proper().bare().painNow(0).regions(),
                PainForms.proper()
                        .painNow(10)
                        .worst24h(0)
                        .regions(new Region("lower-back-side", "both"), new Region("lower-back-side", "middle"))
                        .note("Ärgerlich: \"stechend\" \\ 😣\nund brennend"),
                PainForms.proper().note("").zone("Pacific/Kiritimati"),
                PainForms.proper().at(RECEIVED.plus(400, ChronoUnit.DAYS)),
                PainForms.proper().at(Instant.parse("2026-11-24T07:00:00.000001Z")));
        for (PainForms form : forms) {
            PainReport report = report(form);
            append(clinic().mira(), report);
            assertEquals(Optional.of(report), append(clinic().mira(), report));
        }
    }

    @Test
    default void theSameIdOfAnotherPatientIsAnotherReport() {
        PainReport report = report(PainForms.proper());
        append(clinic().mira(), report);
        assertEquals(Optional.empty(), append(clinic().jonas(), report));
    }

    @Test
    default void aDayTellsItsWorstItsLatestAndHowManyReportsItHad() {
        append(clinic().mira(), at("2026-11-24T06:00:00Z", 3));
        append(clinic().mira(), at("2026-11-24T12:00:00Z", 7));
        append(clinic().mira(), at("2026-11-24T18:00:00Z", 0));
        append(clinic().mira(), at("2026-11-22T12:00:00Z", 5));
        append(clinic().jonas(), at("2026-11-23T12:00:00Z", 9));
        assertEquals(
                List.of(new TrendDay(TUESDAY.minusDays(2), 5, 5, 1), new TrendDay(TUESDAY, 7, 0, 3)),
                days(TUESDAY.minusDays(29), TUESDAY));
    }

    @Test
    default void bothEndsOfAPeriodBelongToIt() {
        append(clinic().mira(), at("2026-11-21T12:00:00Z", 1));
        append(clinic().mira(), at("2026-11-22T12:00:00Z", 2));
        append(clinic().mira(), at("2026-11-23T12:00:00Z", 3));
        append(clinic().mira(), at("2026-11-24T12:00:00Z", 4));
        assertEquals(
                List.of(2, 3),
                days(TUESDAY.minusDays(2), TUESDAY.minusDays(1)).stream()
                        .map(TrendDay::worst)
                        .toList());
    }

    @Test
    default void aReportCountsOnThePatientsOwnDay() {
        append(clinic().mira(), report(PainForms.proper().at(Instant.parse("2026-11-23T23:30:00Z"))));
        append(
                clinic().mira(),
                report(PainForms.proper()
                        .at(Instant.parse("2026-11-24T10:30:00Z"))
                        .zone("Pacific/Pago_Pago")));
        assertEquals(
                List.of(TUESDAY.minusDays(1), TUESDAY),
                days(TUESDAY.minusDays(5), TUESDAY).stream().map(TrendDay::date).toList());
    }

    @Test
    default void theLastReportIsTheOneThatCountsLatestWheneverItArrived() {
        assertEquals(Optional.empty(), last(clinic().mira()));
        PainReport evening = at("2026-11-24T18:00:00Z", 2);
        append(clinic().mira(), evening);
        append(clinic().mira(), at("2026-11-24T06:00:00Z", 8));
        assertEquals(Optional.of(evening), last(clinic().mira()));
        assertEquals(Optional.empty(), last(clinic().jonas()));
    }

    @Test
    default void aVoidedReportStaysReadableAndCountsNoMore() {
        PainReport standing = at("2026-11-24T06:00:00Z", 3);
        PainReport wrong = at("2026-11-24T18:00:00Z", 9);
        append(clinic().mira(), standing);
        append(clinic().mira(), wrong);
        voidReport(wrong, Optional.empty(), clinic().miraAccount(), Role.PATIENT);
        assertEquals(List.of(new TrendDay(TUESDAY, 3, 3, 1)), days(TUESDAY, TUESDAY));
        assertEquals(Optional.of(standing), last(clinic().mira()));
        PainReportVoid fact = new PainReportVoid(REASON, Optional.empty(), RECEIVED, Optional.empty(), Role.PATIENT);
        assertEquals(
                List.of(new PainEntry(wrong, Optional.of(fact)), new PainEntry(standing, Optional.empty())),
                list(Optional.empty(), 10));
        assertEquals(Optional.of(wrong), append(clinic().mira(), wrong));
    }

    @Test
    default void aCorrectionPointsBothWays() {
        PainReport wrong = at("2026-11-24T06:00:00Z", 3);
        append(clinic().mira(), wrong);
        PainReport right = report(PainForms.proper().corrects(wrong.id().value()));
        append(clinic().mira(), right);
        voidReport(wrong, Optional.of(right.id()), clinic().physioAccount(), Role.PHYSIO);
        assertEquals(
                Optional.of(wrong.id()),
                find(clinic().mira(), right.id())
                        .flatMap(entry -> entry.report().said().corrects()));
        assertEquals(
                Optional.of(new PainReportVoid(
                        REASON, Optional.of(right.id()), RECEIVED, Optional.of("Paula Hartmann"), Role.PHYSIO)),
                find(clinic().mira(), wrong.id()).flatMap(PainEntry::voided));
    }

    @Test
    default void aReportIsVoidedOnceAndOnlyWhereItStands() {
        PainReport wrong = at("2026-11-24T06:00:00Z", 3);
        assertThrows(
                RuntimeException.class,
                () -> voidReport(wrong, Optional.empty(), clinic().miraAccount(), Role.PATIENT));
        append(clinic().mira(), wrong);
        voidReport(wrong, Optional.empty(), clinic().miraAccount(), Role.PATIENT);
        assertThrows(
                RuntimeException.class,
                () -> voidReport(wrong, Optional.empty(), clinic().physioAccount(), Role.PHYSIO));
    }

    @Test
    default void singleReportsAreReadPageByPageTheLatestFirst() {
        for (int hour = 10; hour < 15; hour++) {
            append(clinic().mira(), at("2026-11-24T" + hour + ":00:00Z", 1));
        }
        append(clinic().mira(), at("2026-11-24T12:00:00Z", 2));
        append(clinic().jonas(), at("2026-11-24T12:00:00Z", 9));
        List<PainEntry> all = list(Optional.empty(), 200);
        assertEquals(6, all.size());
        assertEquals(
                Instant.parse("2026-11-24T14:00:00Z"),
                all.get(0).report().counted().at());
        for (int size = 1; size <= 4; size++) {
            List<PainEntry> read = new ArrayList<>();
            Optional<PainEntryKey> after = Optional.empty();
            do {
                List<PainEntry> rows = list(after, size);
                read.addAll(rows.subList(0, Math.min(size, rows.size())));
                after = rows.size() > size ? Optional.of(PainEntryKey.of(rows.get(size - 1))) : Optional.empty();
            } while (after.isPresent());
            assertEquals(all, read, "in pages of " + size);
        }
    }

    private static PainReport report(PainForms form) {
        return PainReport.received(new PainReportId(UUID.randomUUID()), form.said(), RECEIVED);
    }

    private static PainReport at(String moment, int score) {
        return report(PainForms.proper().at(Instant.parse(moment)).painNow(score));
    }

    private Optional<PainReport> append(PatientId patient, PainReport report) {
        return work(reports -> reports.appendUnlessThere(clinic().id(), patient, report))
                .map(PainEntry::report);
    }

    private void voidReport(PainReport report, Optional<PainReportId> correctedBy, AccountId by, Role as) {
        PainReportVoid fact = new PainReportVoid(REASON, correctedBy, RECEIVED, Optional.empty(), as);
        work(reports -> {
            reports.appendVoid(clinic().id(), clinic().mira(), report.id(), fact, by);
            return fact;
        });
    }

    private Optional<PainEntry> find(PatientId patient, PainReportId id) {
        return work(reports -> reports.find(clinic().id(), patient, id));
    }

    private List<PainEntry> list(Optional<PainEntryKey> after, int size) {
        return work(reports -> reports.list(clinic().id(), clinic().mira(), after, new PageSize(size)));
    }

    private List<TrendDay> days(LocalDate from, LocalDate to) {
        return work(reports -> reports.byDay(clinic().id(), clinic().mira(), new TrendPeriod(from, to)));
    }

    private Optional<PainReport> last(PatientId patient) {
        return work(reports -> reports.last(clinic().id(), patient));
    }
}
