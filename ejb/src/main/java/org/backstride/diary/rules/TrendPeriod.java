package org.backstride.diary.rules;

import java.time.LocalDate;
import org.backstride.shared.Faults;
import org.jspecify.annotations.Nullable;

/** The days a trend is asked for, both ends included: 1 to 366 of them. */
public record TrendPeriod(LocalDate from, LocalDate to) {

    static final int USUAL_DAYS = 30;
    static final int MOST_DAYS = 366;

    /** Fills in what was left open: the usual 30 days, ending today. */
    public static TrendPeriod of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        LocalDate end = to != null ? to : today;
        LocalDate start = from != null ? from : end.minusDays(USUAL_DAYS - 1L);
        Faults faults = new Faults();
        faults.unless(!start.isAfter(end), "from", "The first day comes after the last.");
        faults.unless(
                start.isAfter(end.minusDays(MOST_DAYS)), "from", "A trend covers at most " + MOST_DAYS + " days.");
        return faults.orElse(() -> new TrendPeriod(start, end));
    }
}
