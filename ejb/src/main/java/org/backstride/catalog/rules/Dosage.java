package org.backstride.catalog.rules;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures that the content gives for an exercise.
 *
 * @param perSide whether the figures hold for each side
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Dosage(
        Mode mode,
        boolean perSide,
        Figures beginner,
        @Nullable Figures advanced) {

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
     * The figures of one end of the way. What an exercise does not have is null.
     *
     * @param holdSeconds from, to
     * @param minutes from, to
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Figures(
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

    /**
     * The figures of a level; between beginner and advanced lies the middle. Source: docs/clinical-rules.md#d1
     *
     * @throws NullPointerException naming the figure that the mode demands and the content lacks
     */
    public LevelDose at(Level level) {
        return switch (mode) {
            case HOLD -> hold(level);
            case REPETITIONS -> counted(level);
            case TIME, EVENT ->
                new LevelDose.AsStored(level == Level.ADVANCED ? figuresOfAdvanced() : beginner, sides());
        };
    }

    private LevelDose hold(Level level) {
        return switch (level) {
            case BEGINNER -> hold(beginner);
            case ADVANCED -> hold(figuresOfAdvanced());
            case INTERMEDIATE ->
                new LevelDose.Hold(
                        Collections.max(figure(beginner.holdSeconds, "hold")),
                        Collections.min(figure(figuresOfAdvanced().holdSeconds, "hold")),
                        (figure(beginner.rounds, "rounds") + figure(figuresOfAdvanced().rounds, "rounds")) / 2,
                        sides());
        };
    }

    private LevelDose hold(Figures figures) {
        List<Integer> range = figure(figures.holdSeconds, "hold");
        return new LevelDose.Hold(
                Collections.min(range), Collections.max(range), figure(figures.rounds, "rounds"), sides());
    }

    private LevelDose counted(Level level) {
        return switch (level) {
            case BEGINNER -> counted(beginner);
            case ADVANCED -> counted(figuresOfAdvanced());
            case INTERMEDIATE -> {
                LevelDose.Repetitions low = counted(beginner);
                LevelDose.Repetitions high = counted(figuresOfAdvanced());
                yield new LevelDose.Repetitions(
                        (low.repetitions() + high.repetitions() + 1) / 2,
                        (low.sets() + high.sets()) / 2,
                        low.holdPerRepetitionSeconds(),
                        sides());
            }
        };
    }

    private LevelDose.Repetitions counted(Figures figures) {
        return new LevelDose.Repetitions(
                figure(figures.repetitions, "repetitions"),
                figure(figures.sets, "sets"),
                figures.holdPerRepetitionSeconds,
                sides());
    }

    private Figures figuresOfAdvanced() {
        return figure(advanced, "advanced figures");
    }

    private int sides() {
        return perSide ? 2 : 1;
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
