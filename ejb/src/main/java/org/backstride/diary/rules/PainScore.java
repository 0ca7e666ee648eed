package org.backstride.diary.rules;

import org.backstride.shared.InvalidValueException;

/**
 * A whole number from 0 (no pain) to 10 (worst imaginable) on the numeric rating scale. Anything else is refused, never
 * rounded. Source: docs/clinical-rules.md, principle 4.
 */
public record PainScore(int value) {

    public static final int LOWEST = 0;
    public static final int HIGHEST = 10;

    public PainScore {
        if (value < LOWEST || value > HIGHEST) {
            throw new InvalidValueException("", "A pain score is a whole number from 0 to 10.");
        }
    }
}
