package org.backstride.careless.layers;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import org.backstride.access.CareCheck;
import org.backstride.access.rules.CarePolicy;
import org.backstride.access.rules.Decision;
import org.backstride.access.rules.Permission;
import org.backstride.access.rules.Relationship;
import org.backstride.access.rules.Role;

/** The fine layer; switched off, everybody is everybody's. */
@Alternative
@Priority(1)
@ApplicationScoped
public class OpenCareCheck implements CareCheck {

    @Override
    public Decision decide(Permission permission, Set<Role> tokenRoles, Relationship relationship) {
        return Switch.isOff("care")
                ? new Decision.Allowed(tokenRoles.iterator().next())
                : CarePolicy.decide(permission, tokenRoles, relationship);
    }
}
