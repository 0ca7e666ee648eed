package org.backstride.catalog.rules;

import java.util.Collections;

/** How long an exercise takes, change-over included, in whole seconds. Source: docs/clinical-rules.md#d3 */
public final class EstimatedTime {

    static final int CHANGE_OVER_SECONDS = 30;
    static final int SECONDS_OF_A_REPETITION = 4;
    static final int WHAT_CANNOT_BE_COUNTED = 60;

    private EstimatedTime() {}

    /** How long the figures of a level take, before a physio has chosen a dose. */
    public static int seconds(ExerciseKind kind, LevelDose dose) {
        if (dose instanceof LevelDose.Hold hold) {
            return holds(kind, hold.totalHolds(), hold.shortestSeconds() + hold.longestSeconds());
        }
        if (dose instanceof LevelDose.Repetitions reps) {
            Integer held = reps.holdPerRepetitionSeconds();
            return repetitions(kind, reps.totalRepetitions(), reps.sets(), held == null ? 0 : held);
        }
        Dosage.Figures figures = ((LevelDose.AsStored) dose).figures();
        return figures.minutes() == null
                ? WHAT_CANNOT_BE_COUNTED + CHANGE_OVER_SECONDS
                : minutes(Collections.max(figures.minutes()));
    }

    /** How long a dose takes that a physio has chosen. */
    public static int seconds(ExerciseKind kind, Dose dose) {
        if (dose instanceof Dose.Hold hold) {
            return holds(kind, hold.rounds() * sides(hold.perSide()), 2 * hold.holdSeconds());
        }
        if (dose instanceof Dose.Repetitions reps) {
            Integer held = reps.holdPerRepetitionSeconds();
            int total = reps.repetitions() * reps.sets() * sides(reps.perSide());
            return repetitions(kind, total, reps.sets(), held == null ? 0 : held);
        }
        return dose instanceof Dose.Minutes some
                ? minutes(some.minutes())
                : WHAT_CANNOT_BE_COUNTED + CHANGE_OVER_SECONDS;
    }

    /** @param twiceTheMean shortest and longest hold added up, so that half a second is rounded up once and at the end */
    private static int holds(ExerciseKind kind, int holds, int twiceTheMean) {
        return (holds * twiceTheMean + 1) / 2 + (holds - 1) * restSeconds(kind) + CHANGE_OVER_SECONDS;
    }

    private static int repetitions(ExerciseKind kind, int total, int sets, int heldSeconds) {
        return total * (SECONDS_OF_A_REPETITION + heldSeconds) + (sets - 1) * restSeconds(kind) + CHANGE_OVER_SECONDS;
    }

    private static int minutes(int minutes) {
        return minutes * 60 + CHANGE_OVER_SECONDS;
    }

    /** For the kinds that the rule does not name, the longest rest: a session is rather shorter than announced. */
    private static int restSeconds(ExerciseKind kind) {
        return switch (kind) {
            case STATIC -> 30;
            case DYNAMIC, DRILL, CARDIO, SELF_CARE -> 45;
            case STRETCH, MOBILITY -> 10;
        };
    }

    private static int sides(boolean perSide) {
        return perSide ? 2 : 1;
    }
}
