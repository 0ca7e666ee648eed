package org.backstride.diary.rules;

import org.backstride.shared.Faults;
import org.backstride.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Why a pain report does not count any more, in somebody's own words or in one of ours.
 *
 * @param text 1 to 500 characters
 */
public record VoidReason(String text) {

    /** The patient took the report back right after saving it. */
    public static final VoidReason UNDO = new VoidReason("undo");

    /** A new report says what was meant. */
    public static final VoidReason CORRECTED = new VoidReason("corrected");

    private static final int LONGEST = 500;

    /** Checks what somebody typed. */
    public static VoidReason of(@Nullable String typed) {
        String said = typed == null ? "" : typed.strip();
        Faults faults = new Faults();
        faults.unless(
                !said.isEmpty() && said.codePointCount(0, said.length()) <= LONGEST,
                "reason",
                "Say in 1 to 500 characters why this report does not count.");
        faults.unless(TypedText.isProse(said), "reason", "The reason contains a character that is no text.");
        return faults.orElse(() -> new VoidReason(said));
    }
}
