package org.backstride.catalog.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a patient has come, and so which figures of an exercise are theirs. */
public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
