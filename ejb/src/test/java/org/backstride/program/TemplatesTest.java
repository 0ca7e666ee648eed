package org.backstride.program;

import static org.backstride.program.Planning.JONAS;
import static org.backstride.program.Planning.MIRA;
import static org.backstride.program.Planning.PAULA;
import static org.backstride.program.Planning.RIVERSIDE;
import static org.backstride.program.Planning.TOMAS;
import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.backstride.access.RefusedException;
import org.backstride.access.rules.Role;
import org.backstride.catalog.rules.Dose;
import org.backstride.program.rules.ProgramForm;
import org.backstride.program.rules.TemplateForm;
import org.backstride.program.rules.TemplateHead;
import org.backstride.program.rules.TemplateId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PageSize;
import org.backstride.shared.StaleVersionException;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final TemplateHead HEAD = new TemplateHead("Weak core", "For beginners.");

    private final Planning planning = new Planning();

    @Test
    void aTemplateTakesThePlanAndLeavesTheNotesToThePatient() {
        ProgramForm.Item withNote = new ProgramForm.Item("plank", new Dose.Hold(30, 3, false), "Mind your knee, Mira.");
        ProgramForm form = new ProgramForm(List.of(new ProgramForm.Session("A", List.of("monday"), List.of(withNote))));
        DraftView draft = planning.startProgramDraft().start(RIVERSIDE, MIRA, form);
        TemplateView template =
                planning.saveAsTemplate().save(RIVERSIDE, MIRA, draft.draft().id(), HEAD);
        assertEquals(draft.draft().plan().withoutNotes(), template.template().plan());
        assertFalse(
                template.template().toString().contains("Mira"),
                template.template().toString());
        assertEquals(PAULA, template.template().author());
        assertTrue(template.changeable());
        assertEquals(180, template.secondsPerWeek());
    }

    @Test
    void onlyOwnDraftsCanBeKept() {
        DraftView draft = planning.startProgramDraft().start(RIVERSIDE, MIRA, Planning.mondays("plank"));
        assertThrows(
                NotFoundException.class,
                () -> planning.saveAsTemplate()
                        .save(RIVERSIDE, JONAS, draft.draft().id(), HEAD));
    }

    @Test
    void aDraftStartsFromATemplateForAnybody() {
        TemplateId template = template();
        DraftView started = planning.startDraftFromTemplate().start(RIVERSIDE, JONAS, template);
        assertEquals(
                planning.showTemplate().show(RIVERSIDE, template).template().plan(),
                started.draft().plan());
        assertEquals(0, started.draft().version());
        planning.catalog.retire("plank");
        DraftView later = planning.startDraftFromTemplate().start(RIVERSIDE, JONAS, template);
        assertEquals(started.draft().plan(), later.draft().plan());
        assertFalse(later.exerciseNames().containsKey("plank"));
    }

    @Test
    void theAuthorAndTheLeadChangeItAndNobodyElse() {
        TemplateId template = template();
        planning.enters(TOMAS, Role.PHYSIO);
        assertFalse(planning.showTemplate().show(RIVERSIDE, template).changeable());
        assertThrows(RefusedException.class, () -> edit(template, 0));
        assertThrows(RefusedException.class, () -> retire(template, 0));
        planning.enters(TOMAS, Role.CLINICAL_LEAD);
        assertEquals(1, edit(template, 0).template().version());
        planning.enters(PAULA, Role.PHYSIO);
        TemplateView edited = edit(template, 1);
        assertEquals(new TemplateHead("Strong core", ""), edited.template().head());
        assertEquals(PAULA, edited.template().author());
    }

    @Test
    void whoReadAnOlderVersionIsTold() {
        TemplateId template = template();
        edit(template, 0);
        assertThrows(StaleVersionException.class, () -> edit(template, 0));
        assertThrows(StaleVersionException.class, () -> retire(template, 0));
    }

    @Test
    void whatIsRetiredIsOfferedNoMoreAndStaysReadable() {
        TemplateId template = template();
        assertEquals(1, listed());
        assertTrue(retire(template, 0).template().retired());
        assertEquals(0, listed());
        assertFalse(planning.showTemplate().show(RIVERSIDE, template).changeable());
        assertThrows(ConflictException.class, () -> edit(template, 1));
        assertThrows(ConflictException.class, () -> retire(template, 1));
        assertThrows(
                ConflictException.class, () -> planning.startDraftFromTemplate().start(RIVERSIDE, MIRA, template));
    }

    @Test
    void anExerciseThatCannotStandInAProgramCannotComeIntoATemplate() {
        TemplateId template = template();
        TemplateForm form =
                new TemplateForm("x", "", Planning.mondays("handstand").sessions());
        assertEquals(
                List.of("sessions/0/items/0/exercise"),
                fieldsRefusedBy(() -> planning.editTemplate().edit(RIVERSIDE, template, 0, form)));
    }

    private TemplateId template() {
        DraftView draft = planning.startProgramDraft().start(RIVERSIDE, MIRA, Planning.mondays("plank"));
        return planning.saveAsTemplate()
                .save(RIVERSIDE, MIRA, draft.draft().id(), HEAD)
                .template()
                .id();
    }

    private TemplateView edit(TemplateId id, int versionRead) {
        TemplateForm form =
                new TemplateForm("Strong core", "", Planning.mondays("bird-dog").sessions());
        return planning.editTemplate().edit(RIVERSIDE, id, versionRead, form);
    }

    private TemplateView retire(TemplateId id, int versionRead) {
        return planning.retireTemplate().retire(RIVERSIDE, id, versionRead);
    }

    private int listed() {
        return planning.showTemplates()
                .show(RIVERSIDE, Optional.empty(), new PageSize(10))
                .items()
                .size();
    }
}
