package org.backstride.caseload.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The worst score of each of the last 14 days, for the small curve in the caseload. A day without a report stays empty:
 * missing is not the same as no pain.
 *
 * @param until the day of the last score
 * @param worst exactly 14 scores, oldest first, null where nothing was reported
 */
public record RecentPain(LocalDate until, List<@Nullable Integer> worst) {

    public static final int DAYS = 14;

    public RecentPain {
        if (worst.size() != DAYS) {
            throw new IllegalArgumentException("Recent pain covers " + DAYS + " days, not " + worst.size());
        }
        worst = Collections.unmodifiableList(new ArrayList<>(worst));
    }

    /** Fourteen empty days that end on the given one. */
    public static RecentPain emptyUntil(LocalDate day) {
        return new RecentPain(day, Arrays.asList(new Integer[DAYS]));
    }

    /** The same with one more report. A late report counts on its own day; one older than the window changes nothing. */
    public RecentPain with(LocalDate day, int score) {
        RecentPain moved = day.isAfter(until) ? asOf(day) : this;
        int index = DAYS - 1 - (int) Math.min(ChronoUnit.DAYS.between(day, moved.until), DAYS);
        if (index < 0) {
            return moved;
        }
        List<@Nullable Integer> scores = new ArrayList<>(moved.worst);
        int before = Optional.ofNullable(scores.get(index)).orElse(score);
        scores.set(index, Math.max(before, score));
        return new RecentPain(moved.until, scores);
    }

    /** The same fourteen days as they look on another day: what ages leaves on the left, what is new is empty. */
    public RecentPain asOf(LocalDate day) {
        long moved = ChronoUnit.DAYS.between(until, day);
        List<@Nullable Integer> scores = new ArrayList<>();
        for (int index = 0; index < DAYS; index++) {
            long from = index + moved;
            scores.add(from >= 0 && from < DAYS ? worst.get((int) from) : null);
        }
        return new RecentPain(day, scores);
    }
}
