package org.backstride.program;

import static org.backstride.program.Planning.JONAS;
import static org.backstride.program.Planning.MIRA;
import static org.backstride.program.Planning.RIVERSIDE;
import static org.backstride.program.Planning.TODAY;
import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backstride.program.rules.AssignForm;
import org.backstride.program.rules.EndForm;
import org.backstride.program.rules.ProgramEnd;
import org.backstride.program.rules.StepState;
import org.backstride.shared.ConflictException;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.Page;
import org.backstride.shared.PageSize;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Programs that begin and end on days to come, and those that are over. */
class PlannedProgramTest {

    private final Planning planning = new Planning();

    @Test
    void theNextVersionWaitsForItsDayAndNobodyHasToSwitch() {
        planning.assigned(AssignForm.TODAY, "plank");
        planning.assigned(on(TODAY.plusDays(6), null), "bird-dog");
        assertStands(1, 2);
        planning.daysPass(5);
        assertStands(1, 2);
        planning.daysPass(1);
        assertStands(2, 0);
    }

    @Test
    void aDayThatIsOverOrTooFarAheadIsRefusedAndTheDraftStaysOpen() {
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(91))) {
            assertEquals(List.of("startsOn"), fieldsRefusedBy(() -> planning.assigned(on(day, null), "plank")));
        }
        assertStands(0, 0);
        assertEquals(
                2,
                planning.showProgramDrafts()
                        .show(RIVERSIDE, MIRA, Optional.empty(), new PageSize(10))
                        .items()
                        .size());
    }

    @Test
    void whatWaitsIsReplacedOnlyWhenThatIsSaid() {
        planning.assigned(AssignForm.TODAY, "plank");
        planning.assigned(on(TODAY.plusDays(6), null), "bird-dog");
        for (Integer said : new @Nullable Integer[] {null, 1, 3}) {
            assertThrows(ConflictException.class, () -> planning.assigned(on(TODAY.plusDays(2), said), "plank"));
        }
        planning.assigned(on(TODAY.plusDays(2), 2), "plank");
        assertStands(1, 3);
        assertEquals(List.of(StepState.WAITING, StepState.NEVER_RAN, StepState.RUNNING), states());
    }

    @Test
    void whatHasBegunMeanwhileIsNotReplacedUnseen() {
        planning.assigned(on(TODAY.plusDays(1), null), "plank");
        planning.daysPass(1);
        assertThrows(ConflictException.class, () -> planning.assigned(on(TODAY.plusDays(3), 1), "plank"));
    }

    @Test
    void aProgramEndsOnItsDayAndANewVersionStartsAgain() {
        planning.assigned(AssignForm.TODAY, "plank");
        ProgramEnd end = end("Goal reached.", TODAY.plusDays(2));
        assertEquals(Optional.of("Paula Hartmann"), end.decidedBy());
        assertStands(1, 0);
        assertEquals(Optional.of(end), show().end());
        planning.daysPass(2);
        assertStands(0, 0);
        assertEquals(Optional.of(end), show().end());
        planning.assigned(AssignForm.TODAY, "bird-dog");
        assertStands(2, 0);
        assertEquals(Optional.empty(), show().end());
    }

    @Test
    void anEndTodayTakesEffectAtOnceAndTakesWhatWaitsAlong() {
        planning.assigned(AssignForm.TODAY, "plank");
        planning.assigned(on(TODAY.plusDays(6), null), "bird-dog");
        planning.daysPass(1);
        end("Moves away.", null);
        assertStands(0, 0);
        planning.daysPass(7);
        assertStands(0, 0);
        assertEquals(List.of(StepState.NEVER_RAN, StepState.PAST), states());
    }

    @Test
    void whereThereIsNothingToEndNothingEnds() {
        assertThrows(ConflictException.class, () -> end("Goal reached.", null));
        planning.assigned(AssignForm.TODAY, "plank");
        end("Goal reached.", null);
        assertThrows(ConflictException.class, () -> end("Again.", null));
    }

    @Test
    void anEndCanBeBroughtForwardAndNotPutOff() {
        planning.assigned(AssignForm.TODAY, "plank");
        end("Goal reached.", TODAY.plusDays(5));
        assertThrows(ConflictException.class, () -> end("Later.", TODAY.plusDays(6)));
        assertThrows(ConflictException.class, () -> end("The same.", TODAY.plusDays(5)));
        end("Sooner.", TODAY.plusDays(1));
        assertEquals(Optional.of("Sooner."), show().end().map(ProgramEnd::reason));
    }

    @Test
    void anEndNeedsAReasonAndADayThatCanBe() {
        planning.assigned(AssignForm.TODAY, "plank");
        assertEquals(List.of("reason"), fieldsRefusedBy(() -> end(" ", null)));
        assertEquals(List.of("endsOn"), fieldsRefusedBy(() -> end("Goal reached.", TODAY.minusDays(1))));
    }

    @Test
    void everyVersionStaysReadableInItsWords() {
        planning.assigned(AssignForm.TODAY, "plank");
        planning.catalog.revise("plank", 4, true);
        planning.assigned(AssignForm.TODAY, "plank");
        Page<VersionEntry, Integer> newest =
                planning.showProgramVersions().show(RIVERSIDE, MIRA, Optional.empty(), new PageSize(1));
        assertEquals(2, newest.items().get(0).view().version().number());
        assertEquals(Optional.of(2), newest.next());
        VersionEntry first = planning.showProgramVersion().show(RIVERSIDE, MIRA, 1);
        assertEquals(StepState.PAST, first.state());
        assertEquals(
                "plank as of revision 3",
                Optional.ofNullable(first.view().sheets().get("plank"))
                        .orElseThrow()
                        .name());
        assertEquals(3 * 30 + 2 * 30 + 30, first.view().secondsPerWeek());
        assertThrows(
                NotFoundException.class, () -> planning.showProgramVersion().show(RIVERSIDE, MIRA, 3));
        assertThrows(
                NotFoundException.class, () -> planning.showProgramVersion().show(RIVERSIDE, JONAS, 1));
    }

    @Test
    void twoVersionsAreCompared() {
        planning.assigned(AssignForm.TODAY, "plank");
        planning.assigned(AssignForm.TODAY, "plank", "bird-dog");
        DifferenceView view = planning.compareVersions().compare(RIVERSIDE, MIRA, 1, 2);
        assertEquals("bird-dog", view.difference().items().get(0).exercise());
        assertEquals("bird-dog as of revision 1", view.exerciseNames().get("bird-dog"));
        assertEquals(
                true,
                planning.compareVersions()
                        .compare(RIVERSIDE, MIRA, 2, 2)
                        .difference()
                        .isNone());
        assertThrows(NotFoundException.class, () -> planning.compareVersions().compare(RIVERSIDE, MIRA, 1, 3));
    }

    @Test
    void aDraftIsComparedWithWhatRuns() {
        DraftView first = planning.startProgramDraft().start(RIVERSIDE, MIRA, Planning.mondays("plank"));
        DifferenceView fromNothing =
                planning.compareDraft().compare(RIVERSIDE, MIRA, first.draft().id());
        assertEquals(Optional.empty(), fromNothing.from());
        assertEquals(List.of("A"), fromNothing.difference().sessionsAdded());
        planning.assigned(AssignForm.TODAY, "bird-dog");
        planning.assigned(on(TODAY.plusDays(3), null), "plank");
        DifferenceView fromRunning =
                planning.compareDraft().compare(RIVERSIDE, MIRA, first.draft().id());
        assertEquals(Optional.of(1), fromRunning.from());
        assertEquals(2, fromRunning.difference().items().size());
    }

    private static AssignForm on(LocalDate day, @Nullable Integer replaces) {
        return new AssignForm(day, replaces);
    }

    private ProgramEnd end(String reason, @Nullable LocalDate endsOn) {
        return planning.endProgram().end(RIVERSIDE, MIRA, new EndForm(reason, endsOn));
    }

    private ProgramView show() {
        return planning.showProgram().show(RIVERSIDE, MIRA);
    }

    private List<StepState> states() {
        return planning.showProgramVersions().show(RIVERSIDE, MIRA, Optional.empty(), new PageSize(10)).items().stream()
                .map(VersionEntry::state)
                .toList();
    }

    /** The numbers of what runs and of what waits, 0 for none. */
    private void assertStands(int current, int next) {
        ProgramView view = show();
        assertEquals(List.of(current, next), List.of(number(view.current()), number(view.next())));
    }

    private static int number(Optional<VersionView> view) {
        return view.map(it -> it.version().number()).orElse(0);
    }
}
