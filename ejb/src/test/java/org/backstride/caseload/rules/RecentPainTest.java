package org.backstride.caseload.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentPainTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void beforeTheFirstReportFourteenDaysAreEmpty() {
        assertEquals(lastDays(), RecentPain.emptyUntil(TODAY).worst());
    }

    @Test
    void aReportStandsOnTheLastDay() {
        assertEquals(lastDays(4), RecentPain.emptyUntil(TODAY).with(TODAY, 4).worst());
    }

    @Test
    void theWorstOfADayCounts() {
        RecentPain twice =
                RecentPain.emptyUntil(TODAY).with(TODAY, 4).with(TODAY, 7).with(TODAY, 2);
        assertEquals(lastDays(7), twice.worst());
    }

    @Test
    void aDayWithoutPainIsNotADayWithoutReport() {
        assertEquals(lastDays(0), RecentPain.emptyUntil(TODAY).with(TODAY, 0).worst());
    }

    @Test
    void aNewDayMovesTheWindow() {
        RecentPain moved = RecentPain.emptyUntil(TODAY).with(TODAY, 4).with(TODAY.plusDays(2), 5);
        assertEquals(TODAY.plusDays(2), moved.until());
        assertEquals(lastDays(4, null, 5), moved.worst());
    }

    @Test
    void aLateReportCountsOnItsOwnDay() {
        RecentPain late = RecentPain.emptyUntil(TODAY).with(TODAY, 4).with(TODAY.minusDays(2), 6);
        assertEquals(TODAY, late.until());
        assertEquals(lastDays(6, null, 4), late.worst());
    }

    @Test
    void theFirstDayOfTheWindowStillCountsAndTheDayBeforeNoLonger() {
        RecentPain today = RecentPain.emptyUntil(TODAY);
        assertEquals(6, today.with(TODAY.minusDays(13), 6).worst().get(0));
        assertEquals(today, today.with(TODAY.minusDays(14), 6));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 365, 9_000})
    void whatIsOlderThanTheWindowChangesNothing(int days) {
        RecentPain today = RecentPain.emptyUntil(TODAY).with(TODAY, 4);
        assertEquals(today, today.with(TODAY.minusDays(days), 9));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 60, 4_000})
    void afterMonthsOfSilenceOnlyTheNewReportIsLeft(int days) {
        RecentPain jumped = RecentPain.emptyUntil(TODAY).with(TODAY, 9).with(TODAY.plusDays(days), 3);
        assertEquals(TODAY.plusDays(days), jumped.until());
        assertEquals(lastDays(3), jumped.worst());
    }

    @Test
    void whatAgesLeavesOnTheLeft() {
        RecentPain reported =
                RecentPain.emptyUntil(TODAY).with(TODAY.minusDays(13), 8).with(TODAY, 4);
        assertEquals(lastDays(4, null), reported.asOf(TODAY.plusDays(1)).worst());
        assertEquals(4, reported.asOf(TODAY.plusDays(13)).worst().get(0));
        assertEquals(lastDays(), reported.asOf(TODAY.plusDays(14)).worst());
        assertEquals(lastDays(), reported.asOf(TODAY.plusYears(2)).worst());
    }

    @Test
    void aReportFromTomorrowBeyondTheDateLineWaitsForTheClinicsTomorrow() {
        RecentPain fromKiritimati = RecentPain.emptyUntil(TODAY).with(TODAY, 4).with(TODAY.plusDays(1), 6);
        assertEquals(lastDays(4), fromKiritimati.asOf(TODAY).worst());
        assertEquals(lastDays(4, 6), fromKiritimati.asOf(TODAY.plusDays(1)).worst());
    }

    @Test
    void lookingOnAnotherDayDoesNotForget() {
        RecentPain reported = RecentPain.emptyUntil(TODAY).with(TODAY, 4);
        assertEquals(reported, reported.asOf(TODAY));
    }

    @Test
    void itCoversFourteenDaysAndNothingElse() {
        assertThrows(IllegalArgumentException.class, () -> new RecentPain(TODAY, Collections.nCopies(13, 1)));
        assertThrows(IllegalArgumentException.class, () -> new RecentPain(TODAY, Collections.nCopies(15, 1)));
    }

    /** Fourteen days of which the last ones have these scores. */
    private static List<@Nullable Integer> lastDays(@Nullable Integer... scores) {
        List<@Nullable Integer> days = new ArrayList<>(Collections.nCopies(14 - scores.length, null));
        days.addAll(Arrays.asList(scores));
        return days;
    }
}
