package org.backstride.diary.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** Which side of a region hurts. */
public enum Side {
    LEFT("left"),
    RIGHT("right"),
    BOTH("both"),
    MIDDLE("middle");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    public static Optional<Side> of(String word) {
        return Arrays.stream(values()).filter(side -> side.word.equals(word)).findFirst();
    }
}
