package org.backstride.access.rules;

import java.util.Set;

/** The coarse half of a decision: which of the token's roles could ever open a door. */
public final class PermissionPolicy {

    private PermissionPolicy() {}

    public static boolean mayEverOpen(Permission permission, Set<Role> tokenRoles) {
        return tokenRoles.stream().anyMatch(role -> RoleTable.reach(permission, role) != Reach.NEVER);
    }
}
