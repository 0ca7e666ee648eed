package org.backstride.diary.rules;

import java.time.LocalDate;
import org.backstride.shared.Faults;
import org.jspecify.annotations.Nullable;

/** The days a trend is asked for, both ends included: 1 to 366 of them. */
public record TrendPeriod(LocalDate from, LocalDate to) {

    static final int USUAL_DAYS = 30;
    static final int MOST_DAYS = 366;
    /** No report can lie outside these days; further out the calendars of Java and of the database part ways. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /** Fills in what was left open: the usual 30 days, ending today. */
    public static TrendPeriod of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        refuseOutsideTheCalendar(from, to);
        LocalDate end = to != null ? to : today;
        LocalDate start = from != null ? from : end.minusDays(USUAL_DAYS - 1L);
        Faults faults = new Faults();
        faults.unless(!start.isAfter(end), "from", "The first day comes after the last.");
        faults.unless(
                start.isAfter(end.minusDays(MOST_DAYS)), "from", "A trend covers at most " + MOST_DAYS + " days.");
        return faults.orElse(() -> new TrendPeriod(start, end));
    }

    private static void refuseOutsideTheCalendar(@Nullable LocalDate from, @Nullable LocalDate to) {
        Faults faults = new Faults();
        faults.unless(isInCalendar(from), "from", "The first day lies between the years 2000 and 2199.");
        faults.unless(isInCalendar(to), "to", "The last day lies between the years 2000 and 2199.");
        faults.throwIfAny();
    }

    private static boolean isInCalendar(@Nullable LocalDate day) {
        return day == null || (!day.isBefore(EARLIEST) && !day.isAfter(LATEST));
    }
}
