package org.backstride.clinic.rules;

import java.util.List;
import org.backstride.access.rules.Role;

/** A clinic in which the actor works, with the roles of their living memberships. */
public record OwnClinic(Clinic clinic, List<Role> roles) {

    public OwnClinic {
        roles = List.copyOf(roles);
    }
}
