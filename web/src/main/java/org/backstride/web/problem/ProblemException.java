package org.backstride.web.problem;

/** The door itself refuses a request, before any use case has seen it. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;

    /** @param sentence what the caller did and can do about it, in English; the door translates it */
    public ProblemException(ProblemKind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    public ProblemKind kind() {
        return kind;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
