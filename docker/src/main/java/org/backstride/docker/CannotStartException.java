package org.backstride.docker;

/** The stack cannot start or go on; the message is the one sentence that tells the developer why and what to do. */
public class CannotStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public CannotStartException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public CannotStartException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
