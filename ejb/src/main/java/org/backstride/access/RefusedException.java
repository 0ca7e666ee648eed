package org.backstride.access;

/** The guard said no. The reason goes into the history; the caller learns only what {@link Reason} allows. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why the door stayed shut. */
    public enum Reason {
        /** Nobody is signed in. */
        ANONYMOUS,
        /** None of the caller's roles ever opens this door. */
        ROLE,
        /** The clinic does not exist or the caller holds no living membership in a fitting role. */
        CLINIC,
        /** The patient does not exist or stands in no fitting relation to the caller. */
        PATIENT
    }

    private final Reason reason;

    public RefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Whether the answer must look as if the thing did not exist: foreign and unknown are one. */
    public boolean looksLikeNothing() {
        return reason == Reason.CLINIC || reason == Reason.PATIENT;
    }
}
