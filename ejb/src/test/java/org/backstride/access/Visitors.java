package org.backstride.access;

import java.util.Set;
import java.util.UUID;
import org.backstride.access.rules.Permission;
import org.backstride.access.rules.Role;
import org.backstride.shared.AccountId;

/** People the guard has let in, for tests of use cases without the guard. */
public final class Visitors {

    private Visitors() {}

    /** The door with somebody admitted in this role, who holds it as a member too. */
    public static CallerAtTheDoor admitted(AccountId account, Role role) {
        CallerAtTheDoor door = new CallerAtTheDoor();
        door.entered(new Caller(account, "Paula Hartmann", Set.of(role), UUID.randomUUID(), "192.0.2.7"));
        door.admitted(Permission.SEE_SELF, new Admission(account, role, Set.of(role)));
        return door;
    }
}
