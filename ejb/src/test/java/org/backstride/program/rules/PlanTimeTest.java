package org.backstride.program.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.backstride.catalog.rules.ExerciseKind;
import org.junit.jupiter.api.Test;

class PlanTimeTest {

    private static final Map<String, ExerciseKind> KINDS = Map.of(
            "plank", ExerciseKind.STATIC,
            "bird-dog", ExerciseKind.DYNAMIC,
            "gentle-walking", ExerciseKind.CARDIO,
            "a-skip", ExerciseKind.DRILL);

    @Test
    void aSessionTakesTheSumOfItsExercisesAndAWeekEachSessionAsOftenAsItHasDays() {
        int plank = 6 * 30 + 5 * 30 + 30;
        int birdDog = 10 * 2 * 2 * 4 + 45 + 30;
        assertEquals(plank + birdDog, PlanTime.seconds(Plans.SMALL.sessions().get(0), KINDS));
        assertEquals(2 * (plank + birdDog), PlanTime.secondsPerWeek(Plans.SMALL, KINDS));
    }

    @Test
    void whatHasLeftTheCatalogCountsForNothing() {
        assertEquals(0, PlanTime.secondsPerWeek(Plans.SMALL, Map.of()));
        assertEquals(
                6 * 30 + 5 * 30 + 30,
                PlanTime.seconds(Plans.SMALL.sessions().get(0), Map.of("plank", ExerciseKind.STATIC)));
    }

    @Test
    void anEmptyPlanTakesNoTime() {
        assertEquals(0, PlanTime.secondsPerWeek(Plans.EMPTY, KINDS));
    }
}
