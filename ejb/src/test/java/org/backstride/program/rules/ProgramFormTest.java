package org.backstride.program.rules;

import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backstride.catalog.rules.Dose;
import org.backstride.program.rules.ProgramForm.Item;
import org.backstride.program.rules.ProgramForm.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramFormTest {

    private static final Dose HOLD = new Dose.Hold(30, 3, false);
    private static final Set<String> CATALOG = Set.of("plank", "side-plank", "bird-dog");

    @Test
    void sessionsWithExercisesInTheirOrderAreTaken() {
        ProgramPlan plan = new ProgramForm(List.of(
                        new Session(
                                "A",
                                List.of("thursday", "monday"),
                                List.of(item("side-plank"), new Item("plank", HOLD, "Breathe."))),
                        new Session("B", List.of("sunday"), List.of(item("plank")))))
                .checked(CATALOG);
        assertEquals(
                List.of(
                        new ProgramSession(
                                "A",
                                List.of(Weekday.MONDAY, Weekday.THURSDAY),
                                List.of(
                                        new ProgramItem("side-plank", HOLD, null),
                                        new ProgramItem("plank", HOLD, "Breathe."))),
                        new ProgramSession(
                                "B", List.of(Weekday.SUNDAY), List.of(new ProgramItem("plank", HOLD, null)))),
                plan.sessions());
        assertEquals(Set.of("plank", "side-plank"), plan.exercises());
    }

    @Test
    void aDraftMayBeEmptyButItsListIsSent() {
        assertEquals(List.of(), new ProgramForm(List.of()).checked(CATALOG).sessions());
        assertEquals(List.of("sessions"), fieldsRefusedBy(() -> new ProgramForm(null).checked(CATALOG)));
    }

    @Test
    void aSessionMayWaitForItsDaysAndExercises() {
        ProgramPlan plan = form(new Session("A", List.of(), List.of())).checked(CATALOG);
        assertEquals(List.of(new ProgramSession("A", List.of(), List.of())), plan.sessions());
        assertEquals(
                List.of("sessions/0/weekdays", "sessions/0/items"),
                fieldsRefusedBy(() -> form(new Session("A", null, null)).checked(CATALOG)));
    }

    @Test
    void aProgramHasAtMostFourSessions() {
        assertEquals(4, form(sessions(4)).checked(CATALOG).sessions().size());
        assertEquals(
                List.of("sessions"), fieldsRefusedBy(() -> form(sessions(5)).checked(CATALOG)));
    }

    @Test
    void sessionsAreLabelledInTheirOrder() {
        Session b = new Session("B", List.of(), List.of());
        assertEquals(List.of("sessions/0/label"), fieldsRefusedBy(() -> form(b).checked(CATALOG)));
        Session a = new Session("A", List.of(), List.of());
        assertEquals(
                List.of("sessions/1/label"), fieldsRefusedBy(() -> form(a, a).checked(CATALOG)));
        assertEquals(List.of("sessions/1"), fieldsRefusedBy(() -> form(a, null).checked(CATALOG)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"a", "AA", "E"})
    void anyOtherLabelIsRefused(String label) {
        assertEquals(
                List.of("sessions/0/label"),
                fieldsRefusedBy(
                        () -> form(new Session(label, List.of(), List.of())).checked(CATALOG)));
    }

    @Test
    void daysAreRealAndNamedOnce() {
        Session session = new Session("A", Arrays.asList("monday", "Monday", "someday", null, "monday"), List.of());
        assertEquals(
                List.of(
                        "sessions/0/weekdays/1",
                        "sessions/0/weekdays/2",
                        "sessions/0/weekdays/3",
                        "sessions/0/weekdays/4"),
                fieldsRefusedBy(() -> form(session).checked(CATALOG)));
    }

    @Test
    void allSevenDaysMayBeTrained() {
        List<String> week = Arrays.stream(Weekday.values()).map(Weekday::word).collect(Collectors.toList());
        Collections.reverse(week);
        ProgramPlan plan = form(new Session("A", List.copyOf(week), List.of())).checked(CATALOG);
        assertEquals(List.of(Weekday.values()), plan.sessions().get(0).weekdays());
    }

    @Test
    void aSessionHasAtMostTwentyExercises() {
        Set<String> large = IntStream.range(0, 21).mapToObj(i -> "move-" + i).collect(Collectors.toSet());
        assertEquals(
                20, form(moves(20)).checked(large).sessions().get(0).items().size());
        assertEquals(
                List.of("sessions/0/items"),
                fieldsRefusedBy(() -> form(moves(21)).checked(large)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"handstand", "Plank", "plank "})
    void anExerciseThatMayNotStandInAProgramIsRefused(String exercise) {
        assertEquals(
                List.of("sessions/0/items/0/exercise"),
                fieldsRefusedBy(
                        () -> form(session(new Item(exercise, HOLD, null))).checked(CATALOG)));
    }

    @Test
    void anExerciseStandsOncePerSessionButInSeveral() {
        assertEquals(
                List.of("sessions/0/items/1/exercise"),
                fieldsRefusedBy(
                        () -> form(session(item("plank"), item("plank"))).checked(CATALOG)));
        form(session(item("plank")), new Session("B", List.of(), List.of(item("plank"))))
                .checked(CATALOG);
    }

    @Test
    void everyExerciseNeedsADose() {
        assertEquals(
                List.of("sessions/0/items/0/dose"),
                fieldsRefusedBy(
                        () -> form(session(new Item("plank", null, null))).checked(CATALOG)));
        assertEquals(
                List.of("sessions/0/items/0/exercise", "sessions/0/items/0/dose"),
                fieldsRefusedBy(() -> form(session((Item) null)).checked(CATALOG)));
    }

    @Test
    void aNoteHas500CharactersAtMost() {
        String longest = "😣".repeat(500);
        form(session(new Item("plank", HOLD, longest))).checked(CATALOG);
        for (String wrong : List.of(longest + "x", "a\u0000b", longest.substring(0, 1))) {
            assertEquals(
                    List.of("sessions/0/items/0/note"),
                    fieldsRefusedBy(
                            () -> form(session(new Item("plank", HOLD, wrong))).checked(CATALOG)));
        }
    }

    @Test
    void theCatalogIsAskedForEveryNameOnceEvenUnknownOnes() {
        ProgramForm form = form(
                session(item("plank"), new Item(null, HOLD, null), null),
                null,
                new Session("C", List.of(), List.of(item("plank"), item("handstand"))),
                new Session("D", List.of(), null));
        assertEquals(Set.of("plank", "handstand"), form.exercises());
        assertEquals(Set.of(), new ProgramForm(null).exercises());
    }

    @Test
    void aPlanIsReadyWhenEverySessionHasDaysAndExercises() {
        ProgramSession complete =
                new ProgramSession("A", List.of(Weekday.MONDAY), List.of(new ProgramItem("plank", HOLD, null)));
        ProgramSession empty = new ProgramSession("B", List.of(), List.of());
        ProgramPlan ready = new ProgramPlan(List.of(complete));
        assertEquals(ready, ready.ready());
        assertEquals(List.of("sessions"), fieldsRefusedBy(() -> new ProgramPlan(List.of()).ready()));
        assertEquals(
                List.of("sessions/1/items", "sessions/1/weekdays"),
                fieldsRefusedBy(() -> new ProgramPlan(List.of(complete, empty)).ready()));
    }

    private static ProgramForm form(@Nullable Session... sessions) {
        return new ProgramForm(Arrays.asList(sessions));
    }

    private static Session session(@Nullable Item... items) {
        return new Session("A", List.of("monday"), Arrays.asList(items));
    }

    private static Item item(String exercise) {
        return new Item(exercise, HOLD, null);
    }

    private static Session[] sessions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Session(String.valueOf((char) ('A' + i)), List.of(), List.of()))
                .toArray(Session[]::new);
    }

    private static Session moves(int count) {
        return session(
                IntStream.range(0, count).mapToObj(i -> item("move-" + i)).toArray(Item[]::new));
    }
}
