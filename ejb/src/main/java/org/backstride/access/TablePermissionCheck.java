package org.backstride.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.backstride.access.rules.Permission;
import org.backstride.access.rules.PermissionPolicy;
import org.backstride.access.rules.Role;

/** Asks the role table. */
@ApplicationScoped
class TablePermissionCheck implements PermissionCheck {

    @Override
    public boolean mayEverOpen(Permission permission, Set<Role> tokenRoles) {
        return PermissionPolicy.mayEverOpen(permission, tokenRoles);
    }
}
