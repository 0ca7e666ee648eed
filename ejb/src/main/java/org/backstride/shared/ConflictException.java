package org.backstride.shared;

/** The request contradicts what is already stored; the message is a sentence for the person who asked. */
public class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String sentence) {
        super(sentence);
    }
}
