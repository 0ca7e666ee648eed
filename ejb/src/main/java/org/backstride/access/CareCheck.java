package org.backstride.access;

import java.util.Set;
import org.backstride.access.rules.Decision;
import org.backstride.access.rules.Permission;
import org.backstride.access.rules.Relationship;
import org.backstride.access.rules.Role;

/** The fine layer, behind an interface so that a test deployment can take it away and see what still holds. */
public interface CareCheck {

    Decision decide(Permission permission, Set<Role> tokenRoles, Relationship relationship);
}
