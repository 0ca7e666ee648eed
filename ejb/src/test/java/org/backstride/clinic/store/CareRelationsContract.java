package org.backstride.clinic.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.CareTeamMember;
import org.backstride.clinic.rules.Membership;
import org.backstride.database.FreshClinic;
import org.backstride.shared.AccountId;
import org.backstride.shared.MembershipId;
import org.junit.jupiter.api.Test;

/** What holds for care relations wherever they are kept. */
interface CareRelationsContract {

    Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");
    Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    Instant EVENING = Instant.parse("2026-11-24T18:00:00Z");

    FreshClinic clinic();

    /** Does work in a transaction of its own. */
    <T> T work(Function<CareRelations, T> work);

    /** Somebody starts or stops working at the clinic. */
    <T> T staff(Function<Memberships, T> work);

    @Test
    default void whoJoinsIsInTheTeamOfThatPatientFromThen() {
        assertTrue(join(clinic().physio(), MORNING));
        assertEquals(List.of(new CareTeamMember(clinic().physio(), "Paula Hartmann", Role.PHYSIO, MORNING)), today());
        assertEquals(List.of(), work(relations -> relations.today(clinic().id(), clinic().jonas())));
    }

    @Test
    default void joiningTwiceChangesNothing() {
        assertTrue(join(clinic().physio(), MORNING));
        assertFalse(join(clinic().physio(), NOON));
        assertEquals(
                List.of(MORNING), today().stream().map(CareTeamMember::since).toList());
    }

    @Test
    default void whoLeavesIsOutAndMayComeBack() {
        join(clinic().physio(), MORNING);
        assertTrue(leave(clinic().physio(), NOON));
        assertEquals(List.of(), today());
        assertFalse(leave(clinic().physio(), EVENING));
        assertTrue(join(clinic().physio(), EVENING));
        assertEquals(
                List.of(EVENING), today().stream().map(CareTeamMember::since).toList());
    }

    @Test
    default void whoWasNeverThereCannotLeave() {
        assertFalse(leave(clinic().physio(), NOON));
    }

    @Test
    default void theLongestStandingComesFirst() {
        Membership ines = new Membership(
                new MembershipId(UUID.randomUUID()),
                new AccountId("ines"),
                "Ines Moreau",
                Role.CLINICAL_LEAD,
                MORNING,
                null);
        staff(memberships -> {
            memberships.add(clinic().id(), ines);
            return ines;
        });
        join(clinic().physio(), NOON);
        join(ines.id(), MORNING);
        assertEquals(
                List.of("Ines Moreau", "Paula Hartmann"),
                today().stream().map(CareTeamMember::displayName).toList());
    }

    @Test
    default void whoNoLongerWorksHereIsInNoTeam() {
        join(clinic().physio(), MORNING);
        staff(memberships -> {
            memberships.end(clinic().id(), clinic().physio(), NOON);
            return NOON;
        });
        assertEquals(List.of(), today());
    }

    private List<CareTeamMember> today() {
        return work(relations -> relations.today(clinic().id(), clinic().mira()));
    }

    private boolean join(MembershipId membership, Instant at) {
        return work(relations -> relations.begin(clinic().id(), clinic().mira(), membership, at));
    }

    private boolean leave(MembershipId membership, Instant at) {
        return work(relations -> relations.end(clinic().id(), clinic().mira(), membership, at));
    }
}
