package org.backstride.catalog.rules;

import org.jspecify.annotations.Nullable;

/**
 * What the content asks of somebody at one level: the range from which a physio chooses a {@link Dose}. Source:
 * docs/clinical-rules.md#d1
 */
public sealed interface LevelDose {

    /** 2 when the figures hold for each side, otherwise 1. */
    int sides();

    /** A position kept still, from the shortest to the longest hold that fits the level. */
    record Hold(int shortestSeconds, int longestSeconds, int rounds, int sides) implements LevelDose {

        public int totalHolds() {
            return rounds * sides;
        }
    }

    /**
     * A movement done again and again.
     *
     * @param holdPerRepetitionSeconds null when the movement flows
     */
    record Repetitions(int repetitions, int sets, @Nullable Integer holdPerRepetitionSeconds, int sides)
            implements LevelDose {

        public int totalRepetitions() {
            return repetitions * sets * sides;
        }
    }

    /** Anything else: the figures as the content has them. */
    record AsStored(Dosage.Figures figures, int sides) implements LevelDose {}
}
