package org.backstride.catalog.rules;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.backstride.shared.Faults;
import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise one session asks for. A dose that exists lies within limits that no person in prevention
 * training exceeds: what lies outside is a slip of the keyboard. Source: docs/clinical-rules.md#d1
 *
 * <p>Per side means that the figures hold for each side, so that the totals double. In JSON the field {@code mode} tells
 * which kind it is.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "mode")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Dose.Hold.class, name = "hold"),
    @JsonSubTypes.Type(value = Dose.Repetitions.class, name = "reps"),
    @JsonSubTypes.Type(value = Dose.Minutes.class, name = "time"),
    @JsonSubTypes.Type(value = Dose.Distance.class, name = "distance")
})
public sealed interface Dose {

    int MOST_SETS = 20;

    /**
     * A position kept still.
     *
     * @param holdSeconds 1 to 300
     * @param rounds 1 to 20
     */
    record Hold(int holdSeconds, int rounds, boolean perSide) implements Dose {

        public Hold {
            Faults faults = new Faults();
            between(faults, 1, holdSeconds, 300, "holdSeconds", "A hold lasts 1 to 300 seconds.");
            between(faults, 1, rounds, MOST_SETS, "rounds", "A hold is done in 1 to 20 rounds.");
            faults.throwIfAny();
        }
    }

    /**
     * A movement done again and again.
     *
     * @param repetitions 1 to 100 in each set
     * @param sets 1 to 20
     * @param holdPerRepetitionSeconds 1 to 60, or null when the movement flows
     */
    record Repetitions(int repetitions, int sets, @Nullable Integer holdPerRepetitionSeconds, boolean perSide)
            implements Dose {

        public Repetitions {
            Faults faults = new Faults();
            between(faults, 1, repetitions, 100, "repetitions", "A set has 1 to 100 repetitions.");
            between(faults, 1, sets, MOST_SETS, "sets", "Repetitions are done in 1 to 20 sets.");
            if (holdPerRepetitionSeconds != null) {
                String detail = "Each repetition is held for 1 to 60 seconds or not at all.";
                between(faults, 1, holdPerRepetitionSeconds, 60, "holdPerRepetitionSeconds", detail);
            }
            faults.throwIfAny();
        }
    }

    /**
     * Something done for a while.
     *
     * @param minutes 1 to 180
     */
    record Minutes(int minutes) implements Dose {

        public Minutes {
            Faults faults = new Faults();
            between(faults, 1, minutes, 180, "minutes", "A duration is 1 to 180 minutes.");
            faults.throwIfAny();
        }
    }

    /**
     * A stretch of way, as in running drills.
     *
     * @param metres 5 to 5000
     * @param sets 1 to 20
     */
    record Distance(int metres, int sets) implements Dose {

        public Distance {
            Faults faults = new Faults();
            between(faults, 5, metres, 5000, "metres", "A distance is 5 to 5000 meters.");
            between(faults, 1, sets, MOST_SETS, "sets", "A distance is done in 1 to 20 sets.");
            faults.throwIfAny();
        }
    }

    private static void between(Faults faults, int least, int figure, int most, String field, String detail) {
        faults.unless(least <= figure && figure <= most, field, detail);
    }
}
