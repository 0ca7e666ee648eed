package org.backstride.diary.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The moment a report counts at. A phone's wrong clock loses nothing: what lies more than five minutes ahead of the
 * server is kept as told, marked as skewed, and counted at the time of receipt.
 */
public record CountedMoment(Instant at, boolean clockSkewed) {

    static final Duration TOLERANCE = Duration.ofMinutes(5);

    public static CountedMoment of(Instant reportedAt, Instant receivedAt) {
        boolean ahead = reportedAt.isAfter(receivedAt.plus(TOLERANCE));
        return new CountedMoment(ahead ? receivedAt : reportedAt, ahead);
    }

    /** The day on the patient's own wall: days, weeks and trends are counted from it. */
    public LocalDate localDate(ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }
}
