package org.backstride.shared;

/** Somebody else saved the thing since the actor read it. */
public class StaleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleVersionException() {
        super("Somebody else has saved this in the meantime. Load it again and repeat your change.");
    }
}
