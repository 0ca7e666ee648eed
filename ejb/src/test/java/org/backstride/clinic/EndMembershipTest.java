package org.backstride.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.Membership;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.MembershipId;
import org.backstride.shared.NotFoundException;
import org.junit.jupiter.api.Test;

class EndMembershipTest {

    private final Staff staff = new Staff();
    private final EndMembership endMembership = staff.endMembership();

    @Test
    void aMembershipThatEndsLivesNoMore() {
        Membership ended = endMembership.end(Staff.RIVERSIDE, staff.paula.id());
        assertEquals(Staff.NOW, ended.endedAt());
        assertEquals(Optional.empty(), staff.memberships.living(Staff.RIVERSIDE, staff.paula.account(), Role.PHYSIO));
    }

    @Test
    void endingItTwiceChangesNothing() {
        Membership ended = endMembership.end(Staff.RIVERSIDE, staff.paula.id());
        assertEquals(ended, endMembership.end(Staff.RIVERSIDE, staff.paula.id()));
    }

    @Test
    void nobodyEndsTheirOwnAdministration() {
        assertThrows(ConflictException.class, () -> endMembership.end(Staff.RIVERSIDE, staff.adam.id()));
        assertTrue(staff.memberships
                .find(Staff.RIVERSIDE, staff.adam.id())
                .orElseThrow()
                .lives());
    }

    @Test
    void anotherAdministratorMayGo() {
        Membership second = staff.hire(Staff.RIVERSIDE, new AccountId("noor"), "Noor Visser", Role.CLINIC_ADMIN);
        assertFalse(endMembership.end(Staff.RIVERSIDE, second.id()).lives());
    }

    @Test
    void anAdministratorMayStopTreatingPatients() {
        Membership second = staff.hire(Staff.RIVERSIDE, staff.adam.account(), "Adam Keller", Role.PHYSIO);
        assertFalse(endMembership.end(Staff.RIVERSIDE, second.id()).lives());
    }

    @Test
    void aMembershipThatDoesNotExistHereCannotEnd() {
        assertThrows(
                NotFoundException.class, () -> endMembership.end(Staff.RIVERSIDE, new MembershipId(UUID.randomUUID())));
        assertThrows(
                NotFoundException.class, () -> endMembership.end(new ClinicId(UUID.randomUUID()), staff.paula.id()));
    }
}
