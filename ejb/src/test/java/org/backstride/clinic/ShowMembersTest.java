package org.backstride.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstride.clinic.rules.Membership;
import org.backstride.shared.MembershipId;
import org.backstride.shared.Page;
import org.backstride.shared.PageSize;
import org.junit.jupiter.api.Test;

class ShowMembersTest {

    private final Staff staff = new Staff();
    private final ShowMembers showMembers = new ShowMembers();

    @Test
    void everybodyIsShownPageByPageAlsoWhoHasLeft() {
        showMembers.memberships = staff.memberships;
        staff.endMembership().end(Staff.RIVERSIDE, staff.paula.id());
        Page<Membership, MembershipId> first = showMembers.show(Staff.RIVERSIDE, Optional.empty(), new PageSize(2));
        Page<Membership, MembershipId> second = showMembers.show(Staff.RIVERSIDE, first.next(), new PageSize(2));
        assertEquals(2, first.items().size());
        assertEquals(1, second.items().size());
        assertEquals(Optional.empty(), second.next());
        List<Membership> all = new ArrayList<>(first.items());
        all.addAll(second.items());
        assertTrue(all.stream().anyMatch(member -> !member.lives()));
        assertEquals(3, all.stream().distinct().count());
    }
}
