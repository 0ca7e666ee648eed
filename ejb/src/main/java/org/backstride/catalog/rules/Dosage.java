package org.backstride.catalog.rules;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures that the content gives for an exercise, as far as a first dose needs them.
 *
 * @param perSide whether the figures hold for each side
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Dosage(Mode mode, boolean perSide, Beginner beginner) {

    /** How the content counts the exercise. */
    public enum Mode {
        @JsonProperty("hold")
        HOLD,
        @JsonProperty("reps")
        REPETITIONS,
        @JsonProperty("time")
        TIME,
        /** At an occasion: a drill over a distance, a few repetitions in a break, or a mere habit. */
        @JsonProperty("event")
        EVENT
    }

    /**
     * Where a beginner stands. What an exercise does not have is null.
     *
     * @param holdSeconds from, to
     * @param minutes from, to
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Beginner(
            @JsonProperty("holdS") @Nullable List<Integer> holdSeconds,
            @Nullable Integer rounds,
            @JsonProperty("reps") @Nullable Integer repetitions,
            @Nullable Integer sets,
            @JsonProperty("holdPerRepS") @Nullable Integer holdPerRepetitionSeconds,
            @Nullable List<Integer> minutes,
            @JsonProperty("distanceM") @Nullable Integer metres) {}

    /**
     * The dose to begin with when nothing is known about the patient yet: the beginner's figures, and of a range the lower
     * end, because too little costs a week and too much costs a back. Empty for what is not dosed, such as a sleeping
     * position. Source: docs/clinical-rules.md#d1
     *
     * @throws NullPointerException naming the figure that the mode demands and the content lacks
     */
    public Optional<Dose> suggestedDose() {
        return switch (mode) {
            case HOLD ->
                Optional.of(new Dose.Hold(
                        Collections.min(figure(beginner.holdSeconds, "hold")),
                        figure(beginner.rounds, "rounds"),
                        perSide));
            case REPETITIONS -> Optional.of(repetitions(figure(beginner.sets, "sets")));
            case TIME -> Optional.ofNullable(beginner.minutes).map(range -> new Dose.Minutes(Collections.min(range)));
            case EVENT -> occasion();
        };
    }

    private Optional<Dose> occasion() {
        int sets = Objects.requireNonNullElse(beginner.sets, 1);
        if (beginner.metres != null) {
            return Optional.of(new Dose.Distance(beginner.metres, sets));
        }
        return beginner.repetitions == null ? Optional.empty() : Optional.of(repetitions(sets));
    }

    private Dose repetitions(int sets) {
        return new Dose.Repetitions(
                figure(beginner.repetitions, "repetitions"), sets, beginner.holdPerRepetitionSeconds, perSide);
    }

    private static <T> T figure(@Nullable T figure, String name) {
        return Objects.requireNonNull(figure, () -> "the dosage has no " + name);
    }
}
