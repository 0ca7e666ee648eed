package org.backstride.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the caller of the current request. The door sets it once; the guard reads it. Empty means anonymous. */
@RequestScoped
public class CallerAtTheDoor {

    private @Nullable Caller caller;

    public void entered(Caller caller) {
        this.caller = caller;
    }

    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }
}
