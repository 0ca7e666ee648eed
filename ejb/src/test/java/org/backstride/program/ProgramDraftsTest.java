package org.backstride.program;

import static org.backstride.program.Planning.JONAS;
import static org.backstride.program.Planning.MIRA;
import static org.backstride.program.Planning.RIVERSIDE;
import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstride.program.rules.AssignForm;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PageSize;
import org.backstride.shared.StaleVersionException;
import org.junit.jupiter.api.Test;

class ProgramDraftsTest {

    private final Planning planning = new Planning();

    @Test
    void aDraftStartsAtVersionZeroWithTheNamesOfItsExercises() {
        DraftView started = start("plank");
        assertEquals(0, started.draft().version());
        assertEquals(Map.of("plank", "plank as of revision 3"), started.exerciseNames());
        assertEquals(
                started,
                planning.showProgramDraft()
                        .show(RIVERSIDE, MIRA, started.draft().id()));
    }

    @Test
    void anEmptyDraftMayBeSaved() {
        DraftView started = planning.startProgramDraft().start(RIVERSIDE, MIRA, Planning.nothingYet());
        assertEquals(List.of(), started.draft().plan().sessions());
        assertEquals(Map.of(), started.exerciseNames());
    }

    @Test
    void anExerciseThatMayNotStandInAProgramIsRefused() {
        planning.catalog.revise("sleeping-on-the-side", 1, false);
        for (String exercise : List.of("handstand", "sleeping-on-the-side", "No Exercise At All")) {
            assertEquals(List.of("sessions/0/items/0/exercise"), fieldsRefusedBy(() -> start(exercise)));
        }
    }

    @Test
    void anEditIsTheNextVersion() {
        ProgramDraftId id = start("plank").draft().id();
        DraftView edited = planning.editProgramDraft().edit(RIVERSIDE, MIRA, id, 0, Planning.mondays("bird-dog"));
        assertEquals(1, edited.draft().version());
        assertEquals(Map.of("bird-dog", "bird-dog as of revision 1"), edited.exerciseNames());
    }

    @Test
    void whoReadAnOlderVersionIsTold() {
        ProgramDraftId id = start("plank").draft().id();
        planning.editProgramDraft().edit(RIVERSIDE, MIRA, id, 0, Planning.mondays("bird-dog"));
        assertThrows(
                StaleVersionException.class,
                () -> planning.editProgramDraft().edit(RIVERSIDE, MIRA, id, 0, Planning.mondays("plank")));
    }

    @Test
    void anAssignedDraftIsEditedNoMore() {
        ProgramDraftId id = start("plank").draft().id();
        planning.assignProgram().assign(RIVERSIDE, MIRA, id, 0, AssignForm.TODAY);
        assertThrows(
                ConflictException.class,
                () -> planning.editProgramDraft().edit(RIVERSIDE, MIRA, id, 1, Planning.mondays("plank")));
    }

    @Test
    void aDraftOfSomebodyElseIsNotFound() {
        ProgramDraftId id = start("plank").draft().id();
        assertThrows(NotFoundException.class, () -> planning.showProgramDraft().show(RIVERSIDE, JONAS, id));
        assertThrows(
                NotFoundException.class,
                () -> planning.editProgramDraft().edit(RIVERSIDE, JONAS, id, 0, Planning.nothingYet()));
        ProgramDraftId unknown = new ProgramDraftId(UUID.randomUUID());
        assertThrows(NotFoundException.class, () -> planning.showProgramDraft().show(RIVERSIDE, MIRA, unknown));
    }

    @Test
    void openDraftsAreListedAndAssignedOnesAreNot() {
        ProgramDraftId open = start("plank").draft().id();
        ProgramDraftId assigned = start("plank").draft().id();
        planning.assignProgram().assign(RIVERSIDE, MIRA, assigned, 0, AssignForm.TODAY);
        assertEquals(
                List.of(open),
                planning.showProgramDrafts().show(RIVERSIDE, MIRA, Optional.empty(), new PageSize(50)).items().stream()
                        .map(draft -> draft.id())
                        .toList());
    }

    private DraftView start(String exercise) {
        return planning.startProgramDraft().start(RIVERSIDE, MIRA, Planning.mondays(exercise));
    }
}
