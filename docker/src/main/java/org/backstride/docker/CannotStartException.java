package org.backstride.docker;

/** The stack cannot start or go on; the message is the one sentence that tells the developer why and what to do. */
public class CannotStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStartException(String sentence) {
        super(sentence);
    }

    public CannotStartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
