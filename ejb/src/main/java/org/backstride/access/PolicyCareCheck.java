package org.backstride.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.backstride.access.rules.CarePolicy;
import org.backstride.access.rules.Decision;
import org.backstride.access.rules.Permission;
import org.backstride.access.rules.Relationship;
import org.backstride.access.rules.Role;

/** Asks the care policy. */
@ApplicationScoped
class PolicyCareCheck implements CareCheck {

    @Override
    public Decision decide(Permission permission, Set<Role> tokenRoles, Relationship relationship) {
        return CarePolicy.decide(permission, tokenRoles, relationship);
    }
}
