package org.backstride.program.rules;

import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstride.access.rules.Role;
import org.backstride.catalog.rules.Dose;
import org.backstride.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TemplateFormTest {

    private static final AccountId PAULA = new AccountId("paula");
    private static final AccountId TOMAS = new AccountId("tomas");

    @Test
    void nameAndDescriptionAreKeptWithoutTheSpaceAround() {
        TemplateForm.Checked checked = form(" Weak core ", "  For beginners.\nTwice a week. ", null);
        assertEquals(new TemplateHead("Weak core", "For beginners.\nTwice a week."), checked.head());
        assertEquals(new TemplateHead("x", ""), TemplateHead.of("x", null));
        assertEquals(120, TemplateHead.of("x".repeat(120), "").name().length());
        assertEquals(2000, TemplateHead.of("x", "x".repeat(2000)).description().length());
    }

    @Test
    void whatCannotBeANameOrADescriptionIsRefused() {
        for (String name : new @Nullable String[] {null, "", "  ", "x".repeat(121), "two\nlines"}) {
            assertEquals(List.of("name"), fieldsRefusedBy(() -> TemplateHead.of(name, "")));
        }
        for (String description : List.of("x".repeat(2001), "a\u0007b")) {
            assertEquals(List.of("description"), fieldsRefusedBy(() -> TemplateHead.of("x", description)));
        }
    }

    @Test
    void aNoteToAPatientHasNoPlaceInATemplate() {
        assertEquals(
                List.of("sessions/0/items/0/note"),
                fieldsRefusedBy(() -> form("Weak core", "", "Think of your knee, Mira.")));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertEquals(
                List.of("name", "sessions"), fieldsRefusedBy(() -> new TemplateForm("", "", null).checked(Set.of())));
    }

    @Test
    void aPlanWithoutItsNotesIsTheSameOtherwise() {
        ProgramPlan bare = Plans.FULL.withoutNotes();
        assertTrue(bare.sessions().stream()
                .flatMap(session -> session.items().stream())
                .allMatch(item -> item.note() == null));
        assertEquals(bare, bare.withoutNotes());
        assertEquals(
                Set.of(ItemChange.Way.NOTE),
                ProgramDifference.between(Plans.FULL, bare).items().get(0).ways());
        assertEquals(2, ProgramDifference.between(Plans.FULL, bare).items().size());
    }

    @Test
    void itsAuthorAndTheLeadMayChangeATemplate() {
        ProgramTemplate template = new ProgramTemplate(
                new TemplateId(UUID.randomUUID()),
                0,
                new TemplateHead("Weak core", ""),
                Plans.EMPTY,
                PAULA,
                Instant.EPOCH,
                Optional.empty(),
                false);
        assertTrue(template.mayBeChangedBy(PAULA, Role.PHYSIO));
        assertTrue(template.mayBeChangedBy(TOMAS, Role.CLINICAL_LEAD));
        assertFalse(template.mayBeChangedBy(TOMAS, Role.PHYSIO));
    }

    private static TemplateForm.Checked form(String name, String description, @Nullable String note) {
        ProgramForm.Item plank = new ProgramForm.Item("plank", new Dose.Hold(30, 3, false), note);
        ProgramForm.Session session = new ProgramForm.Session("A", List.of("monday"), List.of(plank));
        return new TemplateForm(name, description, List.of(session)).checked(Set.of("plank"));
    }
}
