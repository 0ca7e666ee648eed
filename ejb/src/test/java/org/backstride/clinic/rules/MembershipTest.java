package org.backstride.clinic.rules;

import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstride.access.rules.Role;
import org.backstride.shared.AccountId;
import org.backstride.shared.MembershipId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipTest {

    private static final MembershipId ID = new MembershipId(UUID.fromString("01900000-0000-7000-8000-000000000111"));
    private static final Instant SINCE = Instant.parse("2026-11-24T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"physio, PHYSIO", "clinical-lead, CLINICAL_LEAD", "clinic-admin, CLINIC_ADMIN"})
    void staffHoldOneOfThreeRoles(String word, Role role) {
        Membership membership = Membership.of(ID, "sub-11", " Paula Hartmann ", word, SINCE);
        assertEquals(new Membership(ID, new AccountId("sub-11"), "Paula Hartmann", role, SINCE, null), membership);
        assertTrue(membership.lives());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"patient", "operator", "PHYSIO", "boss"})
    void nobodyIsAMemberInAnyOtherRole(String word) {
        assertEquals(
                List.of("role"), fieldsRefusedBy(() -> Membership.of(ID, "sub-11", "Paula Hartmann", word, SINCE)));
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        assertEquals(
                List.of("account", "displayName", "role"),
                fieldsRefusedBy(() -> Membership.of(ID, null, null, null, SINCE)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "Paula\u0000", "Paula\nHartmann"})
    void aNameIsOneLineOfText(String name) {
        assertEquals(List.of("displayName"), fieldsRefusedBy(() -> Membership.of(ID, "sub-11", name, "physio", SINCE)));
    }

    @Test
    void aNameHas1To120Characters() {
        Membership.of(ID, "sub-11", "x".repeat(120), "physio", SINCE);
        assertEquals(
                List.of("displayName"),
                fieldsRefusedBy(() -> Membership.of(ID, "sub-11", "x".repeat(121), "physio", SINCE)));
    }

    @Test
    void physiosAndLeadsTreatPatientsAndAdministratorsDoNot() {
        assertTrue(member(Role.PHYSIO, null).treatsPatients());
        assertTrue(member(Role.CLINICAL_LEAD, null).treatsPatients());
        assertFalse(member(Role.CLINIC_ADMIN, null).treatsPatients());
    }

    @Test
    void anEndedMembershipLivesNoMore() {
        assertFalse(member(Role.PHYSIO, SINCE).lives());
    }

    @Test
    void anAppointmentIsThePersonTheNameAndTheRoleWhateverItsTimes() {
        Membership paula = member(Role.PHYSIO, null);
        assertTrue(paula.sameAppointment(member(Role.PHYSIO, SINCE)));
        assertFalse(paula.sameAppointment(member(Role.CLINICAL_LEAD, null)));
        assertFalse(paula.sameAppointment(Membership.of(ID, "sub-11", "Paula H.", "physio", SINCE)));
        assertFalse(paula.sameAppointment(Membership.of(ID, "sub-12", "Paula Hartmann", "physio", SINCE)));
    }

    private static Membership member(Role role, @org.jspecify.annotations.Nullable Instant endedAt) {
        return new Membership(ID, new AccountId("sub-11"), "Paula Hartmann", role, SINCE, endedAt);
    }
}
