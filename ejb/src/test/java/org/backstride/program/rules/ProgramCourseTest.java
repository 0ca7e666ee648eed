package org.backstride.program.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version runs on a day: it follows from what was assigned and ended, and from nothing else. */
class ProgramCourseTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final List<ProgramStep> steps = new ArrayList<>();
    private final List<ProgramEnd> ends = new ArrayList<>();

    @Test
    void beforeTheFirstVersionNothingRuns() {
        assertEquals(new ProgramNow(Optional.empty(), Optional.empty(), Optional.empty()), course().on(MONDAY));
        assertEquals(1, course().nextNumber());
    }

    @Test
    void aVersionWaitsUntilItsDayAndRunsFromThenOn() {
        assigned(1, 0);
        assigned(2, 7);
        assertStands(-1, 0, 1);
        assertStands(0, 1, 2);
        assertStands(6, 1, 2);
        assertStands(7, 2, 0);
        assertStands(300, 2, 0);
        assertEquals(3, course().nextNumber());
    }

    @Test
    void theNextOneOfTheSameDayTakesItsPlace() {
        assigned(1, 0);
        assigned(2, 0);
        assertStands(0, 2, 0);
        assertStates(0, StepState.PAST, StepState.RUNNING);
    }

    @Test
    void oneThatWaitsIsReplacedByOneOfTheSameOrAnEarlierDay() {
        for (int earlier : List.of(0, 3, 7)) {
            steps.clear();
            assigned(1, 0);
            assigned(2, 7);
            replacing(3, earlier, 2);
            assertStands(earlier, 3, 0);
            assertStands(8, 3, 0);
            assertStates(8, StepState.PAST, StepState.NEVER_RAN, StepState.RUNNING);
        }
    }

    @Test
    void oneThatWaitsCanBePutOffByReplacingItWithALaterOne() {
        assigned(1, 0);
        assigned(2, 7);
        replacing(3, 14, 2);
        assertStands(7, 1, 3);
        assertStands(13, 1, 3);
        assertStands(14, 3, 0);
    }

    @Test
    void anEndTakesEffectOnItsDay() {
        assigned(1, 0);
        ended(5, 1);
        assertStands(4, 1, 0);
        assertEquals(Optional.of(ends.get(0)), course().end(MONDAY.plusDays(4)));
        assertStands(5, 0, 0);
        assertEquals(Optional.of(ends.get(0)), course().end(MONDAY.plusDays(5)));
        assertStates(5, StepState.PAST);
    }

    @Test
    void anEndCancelsWhatWaitsForItsDay() {
        assigned(1, 0);
        assigned(2, 7);
        ended(3, 2);
        assertStands(0, 1, 0);
        assertStands(7, 0, 0);
        assertStates(7, StepState.PAST, StepState.NEVER_RAN);
    }

    @Test
    void whatBeginsBeforeTheEndRunsUntilThen() {
        assigned(1, 0);
        assigned(2, 7);
        ended(10, 2);
        assertStands(0, 1, 2);
        assertStands(9, 2, 0);
        assertStands(10, 0, 0);
        assertStates(10, StepState.PAST, StepState.PAST);
    }

    @Test
    void aNewVersionStartsAgainAfterAnEnd() {
        assigned(1, 0);
        ended(2, 1);
        assigned(2, 10);
        assertStands(1, 1, 2);
        assertStands(2, 0, 2);
        assertEquals(Optional.of(ends.get(0)), course().end(MONDAY.plusDays(9)));
        assertStands(10, 2, 0);
        assertEquals(Optional.empty(), course().end(MONDAY.plusDays(10)));
    }

    @Test
    void aNewVersionThatStartsBeforeTheEndMakesTheEndMoot() {
        assigned(1, 0);
        ended(10, 1);
        for (int start : List.of(4, 10)) {
            steps.removeIf(step -> step.number() == 2);
            assigned(2, start);
            assertEquals(Optional.empty(), course().end(MONDAY));
            assertStands(10, 2, 0);
        }
        steps.removeIf(step -> step.number() == 2);
        assigned(2, 11);
        assertEquals(Optional.of(ends.get(0)), course().end(MONDAY));
    }

    @Test
    void ofTwoEndsTheEarlierCounts() {
        assigned(1, 0);
        ended(10, 1);
        ended(4, 1);
        assertStands(3, 1, 0);
        assertStands(4, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T22:59:59.999999Z, Europe/Berlin, 2026-11-23",
        "2026-11-23T23:00:00Z, Europe/Berlin, 2026-11-24",
        // The clocks go forward on 29 March and back on 25 October 2026: the day begins at midnight all the same.
        "2026-03-28T22:59:59Z, Europe/Berlin, 2026-03-28",
        "2026-03-28T23:00:00Z, Europe/Berlin, 2026-03-29",
        "2026-03-29T21:59:59Z, Europe/Berlin, 2026-03-29",
        "2026-03-29T22:00:00Z, Europe/Berlin, 2026-03-30",
        "2026-10-24T22:00:00Z, Europe/Berlin, 2026-10-25",
        "2026-10-25T22:59:59Z, Europe/Berlin, 2026-10-25",
        "2026-10-25T23:00:00Z, Europe/Berlin, 2026-10-26",
        // In Cairo the clocks go forward at midnight: the day begins at one o'clock.
        "2026-04-23T21:59:59Z, Africa/Cairo, 2026-04-23",
        "2026-04-23T22:00:00Z, Africa/Cairo, 2026-04-24",
        "2026-11-23T10:00:00Z, Pacific/Kiritimati, 2026-11-24",
        "2026-11-24T10:59:59Z, Pacific/Pago_Pago, 2026-11-23"
    })
    void theDayIsThatOfTheClinicsCalendar(Instant now, String zone, LocalDate day) {
        assertEquals(day, ProgramCourse.today(now, ZoneId.of(zone)));
    }

    private void assigned(int number, int daysFromMonday) {
        steps.add(new ProgramStep(number, MONDAY.plusDays(daysFromMonday), Optional.empty()));
    }

    private void replacing(int number, int daysFromMonday, int replaced) {
        steps.add(new ProgramStep(number, MONDAY.plusDays(daysFromMonday), Optional.of(replaced)));
    }

    private void ended(int daysFromMonday, int lastVersion) {
        ends.add(new ProgramEnd(
                ends.size() + 1,
                lastVersion,
                MONDAY.plusDays(daysFromMonday),
                "Goal reached.",
                Instant.EPOCH,
                Optional.empty()));
    }

    private ProgramCourse course() {
        return new ProgramCourse(steps, ends);
    }

    /** The numbers of what runs and of what waits, 0 for none. */
    private void assertStands(int daysFromMonday, int running, int waiting) {
        ProgramNow now = course().on(MONDAY.plusDays(daysFromMonday));
        assertEquals(
                List.of(running, waiting),
                List.of(
                        now.running().map(ProgramStep::number).orElse(0),
                        now.next().map(ProgramStep::number).orElse(0)),
                "after " + daysFromMonday + " days");
    }

    private void assertStates(int daysFromMonday, StepState... states) {
        assertEquals(
                List.of(states),
                steps.stream()
                        .map(step -> course().state(step, MONDAY.plusDays(daysFromMonday)))
                        .toList());
    }
}
