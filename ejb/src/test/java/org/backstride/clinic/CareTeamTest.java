package org.backstride.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.backstride.access.Visitors;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.CareTeamMember;
import org.backstride.shared.AccountId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.MembershipId;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.Stored;
import org.junit.jupiter.api.Test;

class CareTeamTest {

    private final Staff staff = new Staff();
    private final CareTeamMember paulaToday =
            new CareTeamMember(staff.paula.id(), "Paula Hartmann", Role.PHYSIO, Staff.NOW);

    @Test
    void aPhysioJoinsOnceAndIsAnsweredTheTeam() {
        assertEquals(new Stored<>(List.of(paulaToday), true), join(staff.paula.id()));
        assertEquals(new Stored<>(List.of(paulaToday), false), join(staff.paula.id()));
    }

    @Test
    void theLeadMayTreatPatientsToo() {
        assertTrue(join(staff.ines.id()).created());
    }

    @Test
    void anAdministratorTreatsNobody() {
        assertThrows(ConflictException.class, () -> join(staff.adam.id()));
    }

    @Test
    void whoNoLongerWorksHereCannotJoin() {
        staff.endMembership().end(Staff.RIVERSIDE, staff.paula.id());
        assertThrows(ConflictException.class, () -> join(staff.paula.id()));
    }

    @Test
    void whoNeverWorkedHereIsNotKnown() {
        assertThrows(NotFoundException.class, () -> join(new MembershipId(UUID.randomUUID())));
    }

    @Test
    void whoLeavesIsOut() {
        join(staff.paula.id());
        staff.leaveCareTeam().leave(Staff.RIVERSIDE, Staff.MIRA, staff.paula.id());
        assertEquals(List.of(), staff.careRelations.today(Staff.RIVERSIDE, Staff.MIRA));
    }

    @Test
    void whoIsNotInTheTeamCannotLeaveIt() {
        LeaveCareTeam leaveCareTeam = staff.leaveCareTeam();
        assertThrows(NotFoundException.class, () -> leaveCareTeam.leave(Staff.RIVERSIDE, Staff.MIRA, staff.paula.id()));
    }

    @Test
    void whoActsAsPhysioJoinsThroughTheirOwnMembership() {
        staff.careTeams(Visitors.admitted(staff.paula.account(), Role.PHYSIO)).joinAsActor(Staff.RIVERSIDE, Staff.MIRA);
        assertEquals(List.of(paulaToday), staff.careRelations.today(Staff.RIVERSIDE, Staff.MIRA));
    }

    @Test
    void whoActsInARoleTheyDoNotHoldHereJoinsNothing() {
        staff.careTeams(Visitors.admitted(new AccountId("greta"), Role.PHYSIO))
                .joinAsActor(Staff.RIVERSIDE, Staff.MIRA);
        assertEquals(List.of(), staff.careRelations.today(Staff.RIVERSIDE, Staff.MIRA));
        assertFalse(staff.careRelations.end(Staff.RIVERSIDE, Staff.MIRA, staff.paula.id(), Staff.NOW));
    }

    private Stored<List<CareTeamMember>> join(MembershipId membership) {
        return staff.joinCareTeam().join(Staff.RIVERSIDE, Staff.MIRA, membership);
    }
}
