package org.backstride.program.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a draft is to be assigned; everything may be left out.
 *
 * @param startsOn the day of the clinic's calendar from which it runs; today when left out
 * @param replaces the number of the version that waits for its day and is to be replaced
 */
public record AssignForm(
        @Nullable LocalDate startsOn, @Nullable Integer replaces) {

    /** From today on. */
    public static final AssignForm TODAY = new AssignForm(null, null);
}
