package org.backstride.access;

import java.util.Set;
import org.backstride.access.rules.Permission;
import org.backstride.access.rules.Role;

/** The coarse layer, behind an interface so that a test deployment can take it away and see what still holds. */
public interface PermissionCheck {

    boolean mayEverOpen(Permission permission, Set<Role> tokenRoles);
}
