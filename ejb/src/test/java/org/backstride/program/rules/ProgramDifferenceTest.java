package org.backstride.program.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backstride.catalog.rules.Dose;
import org.backstride.program.rules.ItemChange.Way;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgramDifferenceTest {

    private static final Dose HOLD = new Dose.Hold(30, 3, false);
    private static final Dose LONGER = new Dose.Hold(45, 3, false);

    @Test
    void theSamePlanDiffersInNothing() {
        for (ProgramPlan plan : List.of(Plans.EMPTY, Plans.SMALL, Plans.FULL)) {
            assertTrue(ProgramDifference.between(plan, plan).isNone());
        }
    }

    @Test
    void againstNothingEverythingIsNewAndTheOtherWayRoundGone() {
        ProgramDifference grown = ProgramDifference.between(Plans.EMPTY, Plans.FULL);
        assertEquals(List.of("A", "B"), grown.sessionsAdded());
        assertEquals(
                List.of(
                        "added plank A1",
                        "added bird-dog A2",
                        "added plank B1",
                        "added gentle-walking B2",
                        "added a-skip B3"),
                told(grown));
        ProgramDifference shrunk = ProgramDifference.between(Plans.FULL, Plans.EMPTY);
        assertEquals(List.of("A", "B"), shrunk.sessionsRemoved());
        assertEquals(5, shrunk.items().size());
        assertFalse(shrunk.isNone());
    }

    @Test
    void otherDaysAreToldWithBoth() {
        ProgramPlan mondays = plan(session("A", List.of(Weekday.MONDAY), item("plank")));
        ProgramPlan twice = plan(session("A", List.of(Weekday.MONDAY, Weekday.FRIDAY), item("plank")));
        ProgramDifference difference = ProgramDifference.between(mondays, twice);
        assertEquals(
                List.of(new DayChange("A", List.of(Weekday.MONDAY), List.of(Weekday.MONDAY, Weekday.FRIDAY))),
                difference.days());
        assertEquals(List.of(), difference.items());
    }

    @Test
    void aDoseAndANoteAreToldFromTo() {
        ProgramPlan before = plan(a(new ProgramItem("plank", HOLD, "Breathe."), item("bird-dog")));
        ProgramPlan after = plan(a(new ProgramItem("plank", LONGER, null), item("bird-dog")));
        ItemChange change = ProgramDifference.between(before, after).items().get(0);
        assertEquals(Set.of(Way.DOSE, Way.NOTE), change.ways());
        assertEquals(Optional.of(HOLD), change.before().map(it -> it.item().dose()));
        assertEquals(Optional.of(LONGER), change.after().map(it -> it.item().dose()));
        assertEquals(1, ProgramDifference.between(before, after).items().size());
    }

    @Test
    void anExerciseInFrontMovesNobodyElse() {
        assertEquals(
                List.of("added squat A1"),
                told(of("plank", "bird-dog", "lunge"), of("squat", "plank", "bird-dog", "lunge")));
        assertEquals(List.of("removed plank A1"), told(of("plank", "bird-dog", "lunge"), of("bird-dog", "lunge")));
    }

    @Test
    void onlyWhatPassedTheOthersHasMoved() {
        assertEquals(
                List.of("moved lunge A3 A1"), told(of("plank", "bird-dog", "lunge"), of("lunge", "plank", "bird-dog")));
        assertEquals(
                List.of("moved plank A1 A3"), told(of("plank", "bird-dog", "lunge"), of("bird-dog", "lunge", "plank")));
        assertEquals(1, told(of("plank", "lunge"), of("lunge", "plank")).size());
    }

    @Test
    void whatGoesToAnotherSessionHasMovedPerhapsWithAnotherDose() {
        ProgramPlan before = plan(a(item("plank"), item("lunge")), b(item("squat")));
        ProgramPlan after = plan(a(item("lunge")), b(item("squat"), new ProgramItem("plank", LONGER, null)));
        assertEquals(List.of("dose+moved plank A1 B2"), told(ProgramDifference.between(before, after)));
    }

    @Test
    void whatStandsInTwoSessionsIsComparedWithinEachFirst() {
        ProgramPlan before = plan(a(item("plank"), item("lunge")), b(item("plank")));
        ProgramPlan after = plan(a(item("lunge")), b(item("plank")));
        assertEquals(List.of("removed plank A1"), told(ProgramDifference.between(before, after)));
    }

    @Test
    void aSessionThatIsGoneLeavesItsExercisesToTheOthers() {
        ProgramPlan before = plan(a(item("plank")), b(item("squat"), item("lunge")));
        ProgramPlan after = plan(a(item("plank"), item("squat")));
        ProgramDifference difference = ProgramDifference.between(before, after);
        assertEquals(List.of("B"), difference.sessionsRemoved());
        assertEquals(List.of("moved squat B1 A2", "removed lunge B2"), told(difference));
    }

    private static List<String> told(ProgramPlan before, ProgramPlan after) {
        return told(ProgramDifference.between(before, after));
    }

    /** Each change as its ways, the exercise, and the places it had and has. */
    private static List<String> told(ProgramDifference difference) {
        return difference.items().stream()
                .map(change -> change.ways().stream()
                                .map(Way::word)
                                .sorted()
                                .reduce((one, other) -> one + "+" + other)
                                .orElseThrow()
                        + " " + change.exercise() + place(change.before().orElse(null))
                        + place(change.after().orElse(null)))
                .toList();
    }

    private static String place(@Nullable PlannedItem item) {
        return item == null ? "" : " " + item.session() + item.position();
    }

    private static ProgramPlan of(String... exercises) {
        return plan(a(Arrays.stream(exercises).map(ProgramDifferenceTest::item).toArray(ProgramItem[]::new)));
    }

    private static ProgramPlan plan(ProgramSession... sessions) {
        return new ProgramPlan(List.of(sessions));
    }

    private static ProgramSession a(ProgramItem... items) {
        return session("A", List.of(Weekday.MONDAY), items);
    }

    private static ProgramSession b(ProgramItem... items) {
        return session("B", List.of(Weekday.TUESDAY), items);
    }

    private static ProgramSession session(String label, List<Weekday> days, ProgramItem... items) {
        return new ProgramSession(label, days, List.of(items));
    }

    private static ProgramItem item(String exercise) {
        return new ProgramItem(exercise, HOLD, null);
    }
}
