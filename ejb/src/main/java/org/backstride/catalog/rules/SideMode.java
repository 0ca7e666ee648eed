package org.backstride.catalog.rules;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which side of the body works. */
public enum SideMode {
    /** Both at once. */
    BILATERAL("bilateral"),
    /** One side after the other: all rounds left, all rounds right. */
    PER_SIDE("per-side"),
    /** Left and right by turns within a set. */
    ALTERNATING("alternating");

    private final String word;

    SideMode(String word) {
        this.word = word;
    }

    /** The mode's name in the content, in the database and in the API. */
    @JsonValue
    public String word() {
        return word;
    }
}
