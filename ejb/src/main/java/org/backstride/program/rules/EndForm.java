package org.backstride.program.rules;

import java.time.LocalDate;
import org.backstride.shared.Faults;
import org.backstride.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The end of a program as it arrives.
 *
 * @param reason 1 to 500 characters; the patient can read it
 * @param endsOn the first day without the program, on the clinic's calendar; today when left out
 */
public record EndForm(@Nullable String reason, @Nullable LocalDate endsOn) {

    static final int LONGEST_REASON = 500;

    /** The reason without the space around it. */
    public String checkedReason() {
        String said = reason == null ? "" : reason.strip();
        Faults faults = new Faults();
        faults.unless(
                !said.isEmpty() && said.codePointCount(0, said.length()) <= LONGEST_REASON,
                "reason",
                "Say in 1 to 500 characters why the program ends.");
        faults.unless(TypedText.isProse(said), "reason", "The reason contains a character that is no text.");
        return faults.orElse(() -> said);
    }
}
