package org.backstride.program.rules;

import java.time.LocalDate;
import org.backstride.shared.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** The day on which a program is to begin or to end: today when nobody says otherwise, never in the past, within 90 days. */
public final class PlannedDay {

    static final int MOST_DAYS_AHEAD = 90;

    private PlannedDay() {}

    /** @throws InvalidValueException for startsOn */
    public static LocalDate ofStart(@Nullable LocalDate asked, LocalDate today) {
        if (asked != null && asked.isBefore(today)) {
            throw new InvalidValueException(
                    "startsOn", "A program starts today or later, never on a day that is over.");
        }
        if (asked != null && asked.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
            throw new InvalidValueException("startsOn", "A program starts at most 90 days from today.");
        }
        return asked == null ? today : asked;
    }

    /** @throws InvalidValueException for endsOn */
    public static LocalDate ofEnd(@Nullable LocalDate asked, LocalDate today) {
        if (asked != null && asked.isBefore(today)) {
            throw new InvalidValueException("endsOn", "A program ends today or later, never on a day that is over.");
        }
        if (asked != null && asked.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
            throw new InvalidValueException("endsOn", "A program ends at most 90 days from today.");
        }
        return asked == null ? today : asked;
    }
}
