package org.backstride.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.clinic.rules.Membership;
import org.backstride.clinic.store.Memberships;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;
import org.backstride.shared.Page;
import org.backstride.shared.PageSize;

/** Who works in the clinic, and who did. */
@ApplicationScoped
public class ShowMembers {

    @Inject
    Memberships memberships;

    @UseCase(Permission.SEE_MEMBERS)
    public Page<Membership, MembershipId> show(ClinicId clinic, Optional<MembershipId> after, PageSize size) {
        return Page.of(memberships.list(clinic, after, size), size.value(), Membership::id);
    }
}
