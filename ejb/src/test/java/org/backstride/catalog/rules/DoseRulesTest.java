package org.backstride.catalog.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.backstride.shared.Json;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules D1 and D3 on the shipped exercises: every example of docs/clinical-rules.md, and what the examples leave open. */
class DoseRulesTest {

    private static final JsonNode SHIPPED = shipped();

    @TestFactory
    Stream<DynamicTest> d1AnswersItsExamples() {
        return RuleExamples.of("dose").stream()
                .map(example -> dynamicTest(
                        example.get("in").toString(),
                        () -> assertEquals(
                                example.get("out"),
                                written(dosage(example.get("in")).at(level(example.get("in")))))));
    }

    @TestFactory
    Stream<DynamicTest> d3AnswersItsExamples() {
        return RuleExamples.of("estimate_seconds").stream()
                .map(example -> dynamicTest(
                        example.get("in").toString(),
                        () -> assertEquals(example.get("out").intValue(), estimated(example.get("in")))));
    }

    @Test
    void everyShippedExerciseHasADoseAndATimeAtEveryLevel() {
        int counted = 0;
        for (JsonNode exercise : SHIPPED) {
            for (Level level : Level.values()) {
                ObjectNode asked = Json.engine().createObjectNode();
                asked.set("exercise_id", exercise.get("id"));
                asked.put("level", level.word());
                assertFalse(estimated(asked) < EstimatedTime.CHANGE_OVER_SECONDS, asked.toString());
                counted++;
            }
        }
        assertEquals(SHIPPED.size() * 3, counted);
    }

    @ParameterizedTest
    @CsvSource({
        "STATIC, 25, 4, false, 220",
        "STATIC, 25, 4, true, 440",
        "STRETCH, 30, 1, false, 60",
        "STRETCH, 30, 2, false, 100",
        "MOBILITY, 1, 1, false, 31",
        "DRILL, 10, 2, false, 95"
    })
    void aChosenHoldTakesItsHoldsTheRestsBetweenThemAndTheChangeOver(
            ExerciseKind kind, int seconds, int rounds, boolean perSide, int expected) {
        assertEquals(expected, EstimatedTime.seconds(kind, new Dose.Hold(seconds, rounds, perSide)));
    }

    @Test
    void aChosenDoseOfRepetitionsRestsBetweenSetsOnly() {
        assertEquals(216, EstimatedTime.seconds(ExerciseKind.DYNAMIC, new Dose.Repetitions(8, 3, null, false)));
        assertEquals(62, EstimatedTime.seconds(ExerciseKind.MOBILITY, new Dose.Repetitions(8, 1, null, false)));
        assertEquals(645, EstimatedTime.seconds(ExerciseKind.DYNAMIC, new Dose.Repetitions(15, 4, null, true)));
        assertEquals(30 + 8 * 9, EstimatedTime.seconds(ExerciseKind.DYNAMIC, new Dose.Repetitions(8, 1, 5, false)));
    }

    @Test
    void minutesCountAsTheyAreAndADistanceAsOneMinute() {
        assertEquals(15 * 60 + 30, EstimatedTime.seconds(ExerciseKind.CARDIO, new Dose.Minutes(15)));
        assertEquals(90, EstimatedTime.seconds(ExerciseKind.DRILL, new Dose.Distance(60, 4)));
    }

    @Test
    void halfASecondIsRoundedUpOnceAndAtTheEnd() {
        LevelDose threeHoldsOf20To25 = new LevelDose.Hold(20, 25, 3, 1);
        assertEquals(68 + 20 + 30, EstimatedTime.seconds(ExerciseKind.STRETCH, threeHoldsOf20To25));
    }

    private static int estimated(JsonNode asked) {
        JsonNode exercise = exercise(asked.get("exercise_id").textValue());
        ExerciseKind kind = ExerciseKind.of(exercise.get("kind").textValue()).orElseThrow();
        return EstimatedTime.seconds(kind, dosage(asked).at(level(asked)));
    }

    private static Dosage dosage(JsonNode asked) {
        ObjectNode figures =
                exercise(asked.get("exercise_id").textValue()).get("dosage").deepCopy();
        String camelCase = figures.toString()
                .replace("per_side", "perSide")
                .replace("hold_per_rep_s", "holdPerRepS")
                .replace("hold_s", "holdS")
                .replace("distance_m", "distanceM");
        try {
            return Json.engine().readValue(camelCase, Dosage.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Level level(JsonNode asked) {
        return Level.valueOf(asked.get("level").textValue().toUpperCase(Locale.ROOT));
    }

    /** The result in the words of the rules. */
    private static JsonNode written(LevelDose dose) {
        ObjectNode out = Json.engine().createObjectNode();
        if (dose instanceof LevelDose.Hold hold) {
            out.putArray("hold_s").add(hold.shortestSeconds()).add(hold.longestSeconds());
            return out.put("rounds", hold.rounds()).put("sides", hold.sides()).put("total_holds", hold.totalHolds());
        }
        if (dose instanceof LevelDose.Repetitions reps) {
            out.put("reps", reps.repetitions()).put("sets", reps.sets());
            if (reps.holdPerRepetitionSeconds() != null) {
                out.put("hold_per_rep_s", reps.holdPerRepetitionSeconds());
            }
            return out.put("sides", reps.sides()).put("total_reps", reps.totalRepetitions());
        }
        LevelDose.AsStored stored = (LevelDose.AsStored) dose;
        if (stored.figures().minutes() != null) {
            stored.figures().minutes().forEach(out.putArray("minutes")::add);
        }
        return out.put("sides", stored.sides());
    }

    private static JsonNode exercise(String id) {
        for (JsonNode exercise : SHIPPED) {
            if (exercise.get("id").textValue().equals(id)) {
                return exercise;
            }
        }
        throw new AssertionError("no exercise " + id);
    }

    private static JsonNode shipped() {
        try (InputStream content = DoseRulesTest.class.getResourceAsStream("/content/exercises.json")) {
            return Json.engine().readTree(content).get("exercises");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
