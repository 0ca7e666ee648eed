package org.backstride.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.backstride.access.rules.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The caller of the current request. The door says once who entered; the guard notes which permissions it checked and
 * with what result. No caller means anonymous.
 */
@RequestScoped
public class CallerAtTheDoor {

    private @Nullable Caller caller;
    private @Nullable Admission admission;
    private final Set<Permission> checked = EnumSet.noneOf(Permission.class);

    public void entered(Caller caller) {
        this.caller = caller;
    }

    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    /** Called by the guard alone. */
    public void admitted(Permission permission, Admission admission) {
        this.checked.add(permission);
        this.admission = admission;
    }

    /** Whom the guard let in. Only a use case asks, so there is always somebody. */
    public Admission admission() {
        if (admission == null) {
            throw new IllegalStateException("No use case is open: nobody has been admitted");
        }
        return admission;
    }

    /** The permissions that the guard checked and granted in this request. */
    public Set<Permission> checked() {
        return Set.copyOf(checked);
    }
}
