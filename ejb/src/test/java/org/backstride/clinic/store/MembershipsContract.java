package org.backstride.clinic.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.Membership;
import org.backstride.database.FreshClinic;
import org.backstride.shared.AccountId;
import org.backstride.shared.MembershipId;
import org.backstride.shared.PageSize;
import org.junit.jupiter.api.Test;

/** What holds for memberships wherever they are kept. */
interface MembershipsContract {

    Instant SINCE = Instant.parse("2026-01-05T08:00:00Z");
    Instant LATER = Instant.parse("2026-11-24T08:00:00.123456Z");

    /** The clinic of this test; its physio and administrator are members already. */
    FreshClinic clinic();

    /** Does work in a transaction of its own. */
    <T> T work(Function<Memberships, T> work);

    @Test
    default void aMemberIsFoundByIdAndByAccountAndRole() {
        Membership ines = member("ines", "Ines Moreau", Role.CLINICAL_LEAD);
        add(ines);
        assertEquals(Optional.of(ines), find(ines.id()));
        assertEquals(Optional.of(ines), living(ines.account(), Role.CLINICAL_LEAD));
        assertEquals(Optional.empty(), living(ines.account(), Role.PHYSIO));
        assertEquals(Optional.empty(), living(new AccountId("somebody-else"), Role.CLINICAL_LEAD));
        assertEquals(Optional.empty(), find(new MembershipId(UUID.randomUUID())));
    }

    @Test
    default void anEndedMembershipIsStillFoundButLivesNoMore() {
        end(clinic().physio(), LATER);
        assertEquals(Optional.of(LATER), find(clinic().physio()).map(Membership::endedAt));
        assertEquals(Optional.empty(), living(clinic().physioAccount(), Role.PHYSIO));
    }

    @Test
    default void theFirstEndCounts() {
        end(clinic().physio(), LATER);
        end(clinic().physio(), LATER.plusSeconds(60));
        assertEquals(Optional.of(LATER), find(clinic().physio()).map(Membership::endedAt));
    }

    @Test
    default void endingWhatDoesNotExistChangesNothing() {
        end(new MembershipId(UUID.randomUUID()), LATER);
        assertEquals(2, list(Optional.empty(), 200).size());
    }

    @Test
    default void aRoleIsHeldOnceAtATimeAndAgainAfterItEnded() {
        Membership again = new Membership(
                new MembershipId(UUID.randomUUID()),
                clinic().physioAccount(),
                "Paula Hartmann",
                Role.PHYSIO,
                LATER,
                null);
        assertThrows(RuntimeException.class, () -> add(again));
        end(clinic().physio(), LATER);
        add(again);
        assertEquals(Optional.of(again), living(clinic().physioAccount(), Role.PHYSIO));
    }

    @Test
    default void theListIsReadPageByPageInTheOrderOfItsIds() {
        for (int i = 0; i < 5; i++) {
            add(member("colleague-" + i, "Colleague " + i, Role.PHYSIO));
        }
        List<MembershipId> all =
                list(Optional.empty(), 200).stream().map(Membership::id).toList();
        assertEquals(7, all.size());
        assertEquals(
                all.stream().map(MembershipId::toString).sorted().toList(),
                all.stream().map(MembershipId::toString).toList());
        assertEquals(
                all.subList(0, 4),
                list(Optional.empty(), 3).stream().map(Membership::id).toList());
        assertEquals(
                all.subList(3, 7),
                list(Optional.of(all.get(2)), 3).stream().map(Membership::id).toList());
        assertEquals(List.of(), list(Optional.of(all.get(6)), 3));
    }

    private static Membership member(String account, String name, Role role) {
        return new Membership(new MembershipId(UUID.randomUUID()), new AccountId(account), name, role, SINCE, null);
    }

    private void add(Membership membership) {
        work(memberships -> {
            memberships.add(clinic().id(), membership);
            return membership;
        });
    }

    private void end(MembershipId id, Instant at) {
        work(memberships -> {
            memberships.end(clinic().id(), id, at);
            return id;
        });
    }

    private Optional<Membership> find(MembershipId id) {
        return work(memberships -> memberships.find(clinic().id(), id));
    }

    private Optional<Membership> living(AccountId account, Role role) {
        return work(memberships -> memberships.living(clinic().id(), account, role));
    }

    private List<Membership> list(Optional<MembershipId> after, int size) {
        return work(memberships -> memberships.list(clinic().id(), after, new PageSize(size)));
    }
}
