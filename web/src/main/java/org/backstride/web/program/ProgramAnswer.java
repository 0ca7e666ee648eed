package org.backstride.web.program;

import org.backstride.program.ProgramView;
import org.jspecify.annotations.Nullable;

/**
 * A patient's program as it stands today, on the clinic's calendar.
 *
 * @param current what the patient is to do; null before the first version and after an end
 * @param next the version that waits for its day, with everything needed to begin it without a network
 * @param end has taken effect when current is null, is still to come otherwise
 */
public record ProgramAnswer(
        @Nullable ProgramVersionAnswer current,
        @Nullable ProgramVersionAnswer next,
        @Nullable ProgramEndAnswer end) {

    static ProgramAnswer of(ProgramView view) {
        return new ProgramAnswer(
                view.current().map(ProgramVersionAnswer::of).orElse(null),
                view.next().map(ProgramVersionAnswer::of).orElse(null),
                view.end().map(ProgramEndAnswer::of).orElse(null));
    }
}
