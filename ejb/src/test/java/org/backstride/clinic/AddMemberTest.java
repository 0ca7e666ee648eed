package org.backstride.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.UUID;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.Membership;
import org.backstride.shared.AccountId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.MembershipId;
import org.backstride.shared.PageSize;
import org.backstride.shared.Stored;
import org.junit.jupiter.api.Test;

class AddMemberTest {

    private final Staff staff = new Staff();
    private final AddMember addMember = staff.addMember();
    private final Membership tomas = member("tomas", "Tomas Lindgren", Role.PHYSIO);

    @Test
    void somebodyNewIsAdded() {
        assertEquals(new Stored<>(tomas, true), addMember.add(Staff.RIVERSIDE, tomas));
        assertEquals(Optional.of(tomas), staff.memberships.find(Staff.RIVERSIDE, tomas.id()));
    }

    @Test
    void theSameAppointmentSentAgainAnswersWhatStands() {
        addMember.add(Staff.RIVERSIDE, tomas);
        Membership later = new Membership(
                tomas.id(), tomas.account(), tomas.displayName(), tomas.role(), Staff.NOW.plusSeconds(9), null);
        assertEquals(new Stored<>(tomas, false), addMember.add(Staff.RIVERSIDE, later));
        assertEquals(4, count());
    }

    @Test
    void anIdThatNamesSomebodyElseIsAConflict() {
        Membership thief = new Membership(
                staff.paula.id(), new AccountId("tomas"), "Tomas Lindgren", Role.PHYSIO, Staff.NOW, null);
        assertThrows(ConflictException.class, () -> addMember.add(Staff.RIVERSIDE, thief));
    }

    @Test
    void nobodyHoldsTheSameRoleTwice() {
        Membership again = member("paula", "Paula Hartmann", Role.PHYSIO);
        assertThrows(ConflictException.class, () -> addMember.add(Staff.RIVERSIDE, again));
        assertEquals(3, count());
    }

    @Test
    void somebodyMayHoldTwoRolesOrComeBack() {
        addMember.add(Staff.RIVERSIDE, member("paula", "Paula Hartmann", Role.CLINICAL_LEAD));
        staff.endMembership().end(Staff.RIVERSIDE, staff.paula.id());
        addMember.add(Staff.RIVERSIDE, member("paula", "Paula Hartmann", Role.PHYSIO));
        assertEquals(5, count());
    }

    @Test
    void anEndedAppointmentSentAgainIsNotRevived() {
        addMember.add(Staff.RIVERSIDE, tomas);
        staff.endMembership().end(Staff.RIVERSIDE, tomas.id());
        Stored<Membership> replay = addMember.add(Staff.RIVERSIDE, tomas);
        assertEquals(Staff.NOW, replay.value().endedAt());
    }

    private static Membership member(String account, String name, Role role) {
        return new Membership(new MembershipId(UUID.randomUUID()), new AccountId(account), name, role, Staff.NOW, null);
    }

    private int count() {
        return staff.memberships
                .list(Staff.RIVERSIDE, Optional.empty(), new PageSize(200))
                .size();
    }
}
