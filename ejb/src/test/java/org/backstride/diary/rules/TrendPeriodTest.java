package org.backstride.diary.rules;

import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void leftOpenItIsTheLastThirtyDays() {
        TrendPeriod usual = TrendPeriod.of(null, null, TODAY);
        assertEquals(new TrendPeriod(LocalDate.of(2026, 10, 26), TODAY), usual);
        assertEquals(30, ChronoUnit.DAYS.between(usual.from(), usual.to()) + 1);
    }

    @Test
    void withoutAnEndItEndsToday() {
        assertEquals(new TrendPeriod(TODAY.minusDays(3), TODAY), TrendPeriod.of(TODAY.minusDays(3), null, TODAY));
    }

    @Test
    void withoutABeginningItCoversThirtyDays() {
        LocalDate end = LocalDate.of(2026, 3, 1);
        assertEquals(new TrendPeriod(LocalDate.of(2026, 1, 31), end), TrendPeriod.of(null, end, TODAY));
    }

    @Test
    void oneDayIsEnough() {
        assertEquals(new TrendPeriod(TODAY, TODAY), TrendPeriod.of(TODAY, TODAY, TODAY));
    }

    @Test
    void itCoversUpTo366DaysBothEndsIncluded() {
        TrendPeriod.of(TODAY.minusDays(364), TODAY, TODAY);
        TrendPeriod.of(TODAY.minusDays(365), TODAY, TODAY);
        assertEquals(List.of("from"), fieldsRefusedBy(() -> TrendPeriod.of(TODAY.minusDays(366), TODAY, TODAY)));
        // A leap year fits whole.
        TrendPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), TODAY);
        assertEquals(
                List.of("from"),
                fieldsRefusedBy(() -> TrendPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), TODAY)));
    }

    @Test
    void theFirstDayDoesNotComeAfterTheLast() {
        assertEquals(List.of("from"), fieldsRefusedBy(() -> TrendPeriod.of(TODAY.plusDays(1), TODAY, TODAY)));
        assertEquals(List.of("from"), fieldsRefusedBy(() -> TrendPeriod.of(TODAY.plusDays(1), null, TODAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "-999999999-01-01, , from",
        "-999999999-01-01, -999999999-01-01, from to",
        ", -999999999-01-01, to",
        ", +999999999-12-31, to",
        "+999999999-12-31, +999999999-12-31, from to",
        "1999-12-31, 2000-01-02, from",
        "2199-12-31, 2200-01-01, to"
    })
    void daysOutsideTheCalendarOfTheClinicAreRefused(LocalDate from, LocalDate to, String fields) {
        assertEquals(List.of(fields.split(" ")), fieldsRefusedBy(() -> TrendPeriod.of(from, to, TODAY)));
    }

    @Test
    void theCalendarOfTheClinicReachesFrom2000To2199() {
        TrendPeriod.of(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 1, 1), TODAY);
        TrendPeriod.of(LocalDate.of(2199, 12, 31), LocalDate.of(2199, 12, 31), TODAY);
    }
}
