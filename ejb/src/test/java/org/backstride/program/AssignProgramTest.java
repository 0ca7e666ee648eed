package org.backstride.program;

import static org.backstride.program.Planning.JONAS;
import static org.backstride.program.Planning.MIRA;
import static org.backstride.program.Planning.RIVERSIDE;
import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.program.rules.AssignForm;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramForm;
import org.backstride.shared.ConflictException;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.StaleVersionException;
import org.junit.jupiter.api.Test;

class AssignProgramTest {

    private static final ProgramView NOTHING = new ProgramView(Optional.empty(), Optional.empty(), Optional.empty());

    private final Planning planning = new Planning();
    private final AssignProgram assignProgram = planning.assignProgram();

    @Test
    void aReadyDraftBecomesThePatientsProgramAndIsAnnounced() {
        VersionView assigned = assignProgram.assign(RIVERSIDE, MIRA, draft("plank", "bird-dog"), 0, AssignForm.TODAY);
        assertEquals(1, assigned.version().number());
        assertEquals(Planning.NOW, assigned.version().assignedAt());
        assertEquals(Planning.TODAY, assigned.version().startsOn());
        assertEquals(
                new ProgramView(Optional.of(assigned), Optional.empty(), Optional.empty()),
                planning.showProgram().show(RIVERSIDE, MIRA));
        assertEquals(List.of(new ProgramAssigned(RIVERSIDE, MIRA, 1)), planning.heard.events());
    }

    @Test
    void beforeTheFirstProgramThereIsNone() {
        assertEquals(NOTHING, planning.showProgram().show(RIVERSIDE, JONAS));
    }

    @Test
    void aProgramKeepsTheWordingOfTheDayItWasAssigned() {
        assignProgram.assign(RIVERSIDE, MIRA, draft("plank"), 0, AssignForm.TODAY);
        planning.catalog.revise("plank", 4, true);
        assertEquals("plank as of revision 3", wordingOfPlank());
        planning.catalog.retire("plank");
        assertEquals("plank as of revision 3", wordingOfPlank());
    }

    @Test
    void theNextProgramTakesTheNewWording() {
        assignProgram.assign(RIVERSIDE, MIRA, draft("plank"), 0, AssignForm.TODAY);
        planning.catalog.revise("plank", 4, true);
        assertEquals(
                2,
                assignProgram
                        .assign(RIVERSIDE, MIRA, draft("plank"), 0, AssignForm.TODAY)
                        .version()
                        .number());
        assertEquals("plank as of revision 4", wordingOfPlank());
    }

    @Test
    void whoReadAnOlderVersionOfTheDraftAssignsNothing() {
        ProgramDraftId draft = draft("plank");
        planning.editProgramDraft().edit(RIVERSIDE, MIRA, draft, 0, Planning.mondays("bird-dog"));
        assertThrows(
                StaleVersionException.class, () -> assignProgram.assign(RIVERSIDE, MIRA, draft, 0, AssignForm.TODAY));
        assertNothingAssigned();
    }

    @Test
    void aDraftIsAssignedOnce() {
        ProgramDraftId draft = draft("plank");
        assignProgram.assign(RIVERSIDE, MIRA, draft, 0, AssignForm.TODAY);
        assertThrows(ConflictException.class, () -> assignProgram.assign(RIVERSIDE, MIRA, draft, 0, AssignForm.TODAY));
        assertThrows(ConflictException.class, () -> assignProgram.assign(RIVERSIDE, MIRA, draft, 1, AssignForm.TODAY));
        assertEquals(1, planning.heard.events().size());
    }

    @Test
    void aDraftThatIsNotReadyIsToldWhatIsMissing() {
        ProgramDraftId empty = start(Planning.nothingYet());
        assertEquals(
                List.of("sessions"),
                fieldsRefusedBy(() -> assignProgram.assign(RIVERSIDE, MIRA, empty, 0, AssignForm.TODAY)));
        ProgramDraftId halfDone = start(new ProgramForm(List.of(new ProgramForm.Session("A", List.of(), List.of()))));
        assertEquals(
                List.of("sessions/0/items", "sessions/0/weekdays"),
                fieldsRefusedBy(() -> assignProgram.assign(RIVERSIDE, MIRA, halfDone, 0, AssignForm.TODAY)));
        assertNothingAssigned();
    }

    @Test
    void anExerciseThatLeftTheCatalogHasToBeReplacedFirst() {
        ProgramDraftId retired = draft("plank");
        planning.catalog.retire("plank");
        assertThrows(
                ConflictException.class, () -> assignProgram.assign(RIVERSIDE, MIRA, retired, 0, AssignForm.TODAY));
        ProgramDraftId noLongerEligible = draft("bird-dog");
        planning.catalog.revise("bird-dog", 2, false);
        assertThrows(
                ConflictException.class,
                () -> assignProgram.assign(RIVERSIDE, MIRA, noLongerEligible, 0, AssignForm.TODAY));
        assertNothingAssigned();
    }

    @Test
    void aDraftOfSomebodyElseIsNotFound() {
        ProgramDraftId draft = draft("plank");
        assertThrows(NotFoundException.class, () -> assignProgram.assign(RIVERSIDE, JONAS, draft, 0, AssignForm.TODAY));
        ProgramDraftId unknown = new ProgramDraftId(UUID.randomUUID());
        assertThrows(
                NotFoundException.class, () -> assignProgram.assign(RIVERSIDE, MIRA, unknown, 0, AssignForm.TODAY));
    }

    private ProgramDraftId draft(String... exercises) {
        return start(Planning.mondays(exercises));
    }

    private ProgramDraftId start(ProgramForm form) {
        return planning.startProgramDraft().start(RIVERSIDE, MIRA, form).draft().id();
    }

    private String wordingOfPlank() {
        VersionView program =
                planning.showProgram().show(RIVERSIDE, MIRA).current().orElseThrow();
        return Optional.ofNullable(program.sheets().get("plank")).orElseThrow().name();
    }

    private void assertNothingAssigned() {
        assertEquals(NOTHING, planning.showProgram().show(RIVERSIDE, MIRA));
        assertEquals(List.of(), planning.heard.events());
    }
}
