package org.backstride.clinic.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.Membership;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;
import org.backstride.shared.PageSize;

/** The clinic's memberships, ended ones included. */
public interface Memberships {

    Optional<Membership> find(ClinicId clinic, MembershipId id);

    Optional<Membership> living(ClinicId clinic, AccountId account, Role role);

    void add(ClinicId clinic, Membership membership);

    void end(ClinicId clinic, MembershipId id, Instant at);

    /** One page and one more, by id after the given one. */
    List<Membership> list(ClinicId clinic, Optional<MembershipId> after, PageSize size);
}
