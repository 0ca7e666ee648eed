package org.backstride.caseload.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstride.caseload.rules.CaseloadKey;
import org.backstride.caseload.rules.CaseloadLine;
import org.backstride.caseload.rules.CaseloadOrder;
import org.backstride.caseload.rules.CountedPain;
import org.backstride.caseload.rules.RecentPain;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for summary rows wherever they are kept. */
interface SummariesContract {

    LocalDate TODAY = LocalDate.of(2026, 11, 24);
    Instant MORNING = Instant.parse("2026-11-24T06:00:00Z");
    Instant EVENING = Instant.parse("2026-11-24T18:00:00Z");

    ClinicId clinic();

    /** A new patient of the clinic without a summary yet. */
    PatientId newPatient();

    /** An account that is in the care team of exactly these patients today. */
    AccountId whoCaresFor(PatientId... patients);

    /** Does work in a transaction of its own. */
    <T> T work(Function<Summaries, T> work);

    @Test
    default void aNewPatientHasNoPainAndNoProgram() {
        PatientId mira = begun("Mira", "Castillo");
        assertEquals(
                new CaseloadLine(
                        mira,
                        "Mira",
                        "Castillo",
                        Optional.empty(),
                        Optional.empty(),
                        RecentPain.emptyUntil(TODAY),
                        Optional.empty()),
                line(mira));
    }

    @Test
    default void aReportIsTheLastPainAndStandsOnItsDay() {
        PatientId mira = begun("Mira", "Castillo");
        reported(mira, 7, EVENING, TODAY);
        assertEquals(Optional.of(7), line(mira).lastPain());
        assertEquals(Optional.of(EVENING), line(mira).lastReportAt());
        assertEquals(RecentPain.emptyUntil(TODAY).with(TODAY, 7), line(mira).recentPain());
    }

    @Test
    default void aLateReportIsNotTheLastPainButCountsOnItsDay() {
        PatientId mira = begun("Mira", "Castillo");
        reported(mira, 2, EVENING, TODAY);
        reported(mira, 9, MORNING.minusSeconds(86_400), TODAY.minusDays(1));
        assertEquals(Optional.of(2), line(mira).lastPain());
        assertEquals(Optional.of(EVENING), line(mira).lastReportAt());
        assertEquals(
                RecentPain.emptyUntil(TODAY).with(TODAY, 2).with(TODAY.minusDays(1), 9),
                line(mira).recentPain());
    }

    @Test
    default void whatWasReportedAges() {
        PatientId mira = begun("Mira", "Castillo");
        reported(mira, 7, MORNING.minusSeconds(86_400L * 3), TODAY.minusDays(3));
        assertEquals(7, line(mira).recentPain().worst().get(10));
        assertEquals(TODAY, line(mira).recentPain().until());
    }

    @Test
    default void whatIsCountedAnewTakesThePlaceOfWhatWasCounted() {
        PatientId mira = begun("Mira", "Castillo");
        assigned(mira, 1);
        reported(mira, 9, EVENING, TODAY);
        RecentPain recent = RecentPain.emptyUntil(TODAY).with(TODAY.minusDays(1), 2);
        recounted(mira, Optional.of(new CountedPain(2, MORNING, recent)));
        assertEquals(
                new CaseloadLine(
                        mira, "Mira", "Castillo", Optional.of(2), Optional.of(MORNING), recent, Optional.of(1)),
                line(mira));
        reported(mira, 5, EVENING, TODAY);
        assertEquals(Optional.of(5), line(mira).lastPain());
    }

    @Test
    default void whereNothingCountsAnyMoreThePatientLooksLikeNew() {
        PatientId mira = begun("Mira", "Castillo");
        reported(mira, 9, EVENING, TODAY);
        recounted(mira, Optional.empty());
        assertEquals(Optional.empty(), line(mira).lastPain());
        assertEquals(Optional.empty(), line(mira).lastReportAt());
        assertEquals(RecentPain.emptyUntil(TODAY), line(mira).recentPain());
    }

    @Test
    default void theNumberOfTheProgramIsKept() {
        PatientId mira = begun("Mira", "Castillo");
        assigned(mira, 1);
        assigned(mira, 2);
        assertEquals(Optional.of(2), line(mira).programNumber());
    }

    @Test
    default void whoWasNeverRegisteredHasNoSummaryToKeep() {
        PatientId unknown = new PatientId(UUID.randomUUID());
        assertThrows(RuntimeException.class, () -> reported(unknown, 3, EVENING, TODAY));
    }

    @Test
    default void aPhysioSeesTheirOwnPatientsAndTheLeadAll() {
        PatientId mira = begun("Mira", "Castillo");
        PatientId jonas = begun("Jonas", "Weber");
        PatientId aylin = begun("Aylin", "Demir");
        AccountId paula = whoCaresFor(mira, aylin);
        assertEquals(
                List.of(mira, aylin), patients(list(Optional.of(paula), CaseloadOrder.NAME, Optional.empty(), 200)));
        assertEquals(
                List.of(mira, aylin, jonas),
                patients(list(Optional.empty(), CaseloadOrder.NAME, Optional.empty(), 200)));
        assertEquals(List.of(), list(Optional.of(new AccountId("nobody")), CaseloadOrder.NAME, Optional.empty(), 200));
    }

    @Test
    default void theWorstComesFirstAndWhoNeverReportedLast() {
        PatientId silent = begun("Silent", "A");
        PatientId painless = reporting("Painless", 0, MORNING);
        PatientId worst = reporting("Worst", 9, MORNING);
        PatientId middling = reporting("Middling", 4, EVENING);
        assertEquals(
                List.of(worst, middling, painless, silent),
                patients(list(Optional.empty(), CaseloadOrder.WORST, Optional.empty(), 200)));
    }

    @Test
    default void theLatestReportComesFirstAndWhoNeverReportedLast() {
        PatientId silent = begun("Silent", "A");
        PatientId early = reporting("Early", 9, MORNING);
        PatientId late = reporting("Late", 0, EVENING);
        assertEquals(
                List.of(late, early, silent),
                patients(list(Optional.empty(), CaseloadOrder.LAST_REPORT, Optional.empty(), 200)));
    }

    /** Equal keys, missing keys, and page ends in the middle of both. */
    @ParameterizedTest
    @EnumSource(CaseloadOrder.class)
    default void pageByPageEveryPatientIsReadOnceInOrder(CaseloadOrder order) {
        for (int i = 0; i < 3; i++) {
            begun("Same", "Silent");
            reporting("Same", 5, MORNING);
            reporting("Same", 0, EVENING);
            reporting("Given " + i, 10 - i, MORNING.plusSeconds(i));
        }
        List<PatientId> all = patients(list(Optional.empty(), order, Optional.empty(), 200));
        assertEquals(12, all.stream().distinct().count());
        for (int size = 1; size <= 5; size++) {
            List<PatientId> read = new ArrayList<>();
            Optional<CaseloadKey> after = Optional.empty();
            do {
                List<CaseloadLine> rows = list(Optional.empty(), order, after, size);
                List<CaseloadLine> page = rows.subList(0, Math.min(size, rows.size()));
                read.addAll(patients(page));
                after = rows.size() > size ? Optional.of(CaseloadKey.of(page.get(size - 1))) : Optional.empty();
            } while (after.isPresent());
            assertEquals(all, read, order + " in pages of " + size);
        }
    }

    private PatientId begun(String givenName, String familyName) {
        PatientId patient = newPatient();
        return work(summaries -> {
            summaries.begin(clinic(), patient, givenName, familyName);
            return patient;
        });
    }

    private PatientId reporting(String givenName, int score, Instant at) {
        PatientId patient = begun(givenName, "Family");
        reported(patient, score, at, TODAY);
        return patient;
    }

    private void reported(PatientId patient, int score, Instant at, LocalDate day) {
        work(summaries -> {
            summaries.reported(clinic(), patient, score, at, day);
            return patient;
        });
    }

    private void recounted(PatientId patient, Optional<CountedPain> standing) {
        work(summaries -> {
            summaries.recount(clinic(), patient, () -> standing);
            return patient;
        });
    }

    private void assigned(PatientId patient, int number) {
        work(summaries -> {
            summaries.assigned(clinic(), patient, number);
            return patient;
        });
    }

    private CaseloadLine line(PatientId patient) {
        return list(Optional.empty(), CaseloadOrder.NAME, Optional.empty(), 200).stream()
                .filter(line -> line.patient().equals(patient))
                .findFirst()
                .orElseThrow();
    }

    private List<CaseloadLine> list(
            Optional<AccountId> careTeamOf, CaseloadOrder order, Optional<CaseloadKey> after, int size) {
        return work(summaries -> summaries.list(clinic(), careTeamOf, order, after, new PageSize(size), EVENING));
    }

    private static List<PatientId> patients(List<CaseloadLine> lines) {
        return lines.stream().map(CaseloadLine::patient).toList();
    }
}
