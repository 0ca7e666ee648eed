package org.backstride.access;

import java.util.Set;
import org.backstride.access.rules.Role;
import org.backstride.shared.AccountId;

/**
 * What the guard found: who acts, in which role the door opened, and which memberships live in this clinic.
 *
 * @param account who acts
 * @param role the role that opened the door
 * @param memberRoles roles of the actor's living memberships in the clinic of this use case
 */
public record Admission(AccountId account, Role role, Set<Role> memberRoles) {

    public Admission {
        memberRoles = Set.copyOf(memberRoles);
    }
}
