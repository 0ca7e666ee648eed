package org.backstride.shared;

/** The thing asked for does not exist, as far as this actor may know. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what the thing in plain words: "exercise", "program draft" */
    public NotFoundException(String what) {
        super(what);
    }
}
