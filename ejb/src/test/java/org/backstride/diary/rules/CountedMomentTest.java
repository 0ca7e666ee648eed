package org.backstride.diary.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedMomentTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-24T08:00:00Z");
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @Test
    void aClockFiveMinutesAheadIsBelieved() {
        Instant reported = RECEIVED.plus(FIVE_MINUTES);
        assertEquals(new CountedMoment(reported, false), CountedMoment.of(reported, RECEIVED));
    }

    @Test
    void aClockJustUnderFiveMinutesAheadIsBelieved() {
        Instant reported = RECEIVED.plus(FIVE_MINUTES).minusNanos(1);
        assertEquals(new CountedMoment(reported, false), CountedMoment.of(reported, RECEIVED));
    }

    @Test
    void aClockANanosecondFurtherAheadCountsAtTheTimeOfReceipt() {
        Instant reported = RECEIVED.plus(FIVE_MINUTES).plusNanos(1);
        assertEquals(new CountedMoment(RECEIVED, true), CountedMoment.of(reported, RECEIVED));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T08:00:00Z", "2031-01-01T00:00:00Z", "2199-12-31T23:59:59Z"})
    void aClockDaysOrYearsAheadCountsAtTheTimeOfReceipt(Instant reported) {
        assertEquals(new CountedMoment(RECEIVED, true), CountedMoment.of(reported, RECEIVED));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T08:00:00Z", "2026-11-24T07:59:59Z", "2026-11-10T08:00:00Z", "2000-01-01T00:00:00Z"})
    void aReportFromBeforeCountsWhenItWasMadeHoweverLateItArrives(Instant reported) {
        assertEquals(new CountedMoment(reported, false), CountedMoment.of(reported, RECEIVED));
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        // The same moment is three different days around the world.
        "2026-11-24T10:30:00Z, Pacific/Pago_Pago,  2026-11-23",
        "2026-11-24T11:00:00Z, Pacific/Pago_Pago,  2026-11-24",
        "2026-11-24T10:30:00Z, Europe/Berlin,      2026-11-24",
        "2026-11-24T09:59:59Z, Pacific/Kiritimati, 2026-11-24",
        "2026-11-24T10:00:00Z, Pacific/Kiritimati, 2026-11-25",
        "2026-11-24T10:15:00Z, Pacific/Chatham,    2026-11-25",
        "2026-11-24T18:15:00Z, Asia/Kathmandu,     2026-11-25",
        // The night in which Berlin's clocks go forward begins at 23:00 UTC and ends, a day later, at 22:00.
        "2026-03-28T22:59:59Z, Europe/Berlin, 2026-03-28",
        "2026-03-28T23:00:00Z, Europe/Berlin, 2026-03-29",
        "2026-03-29T21:59:59Z, Europe/Berlin, 2026-03-29",
        "2026-03-29T22:00:00Z, Europe/Berlin, 2026-03-30",
        // The day on which they go back has 25 hours.
        "2026-10-24T21:59:59Z, Europe/Berlin, 2026-10-24",
        "2026-10-24T22:00:00Z, Europe/Berlin, 2026-10-25",
        "2026-10-25T22:59:59Z, Europe/Berlin, 2026-10-25",
        "2026-10-25T23:00:00Z, Europe/Berlin, 2026-10-26",
        // Beirut's clocks once went forward at midnight: the day began at one.
        "2021-03-27T21:59:59Z, Asia/Beirut, 2021-03-27",
        "2021-03-27T22:00:00Z, Asia/Beirut, 2021-03-28",
        // Samoa skipped the 30th of December 2011.
        "2011-12-30T09:59:59Z, Pacific/Apia, 2011-12-29",
        "2011-12-30T10:00:00Z, Pacific/Apia, 2011-12-31"
    })
    void aReportBelongsToTheDayOnThePatientsOwnWall(Instant at, ZoneId zone, LocalDate day) {
        assertEquals(day, new CountedMoment(at, false).localDate(zone));
    }

    @Test
    void aReportFromAClockAheadBelongsToTheDayOfReceipt() {
        Instant received = Instant.parse("2026-11-24T23:30:00Z");
        CountedMoment counted = CountedMoment.of(received.plus(Duration.ofDays(400)), received);
        assertEquals(LocalDate.of(2026, 11, 25), counted.localDate(ZoneId.of("Europe/Berlin")));
        assertEquals(LocalDate.of(2026, 11, 24), counted.localDate(ZoneId.of("Europe/London")));
    }
}
