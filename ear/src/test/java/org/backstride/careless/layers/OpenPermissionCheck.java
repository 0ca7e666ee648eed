package org.backstride.careless.layers;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import org.backstride.access.PermissionCheck;
import org.backstride.access.rules.Permission;
import org.backstride.access.rules.PermissionPolicy;
import org.backstride.access.rules.Role;

/** The coarse layer; switched off, every role may open every door. */
@Alternative
@Priority(1)
@ApplicationScoped
public class OpenPermissionCheck implements PermissionCheck {

    @Override
    public boolean mayEverOpen(Permission permission, Set<Role> tokenRoles) {
        return Switch.isOff("permission") || PermissionPolicy.mayEverOpen(permission, tokenRoles);
    }
}
