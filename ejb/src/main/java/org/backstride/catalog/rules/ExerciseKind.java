package org.backstride.catalog.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What doing the exercise is like. Decides how it is dosed and how long to rest between rounds. */
public enum ExerciseKind {
    STATIC("static"),
    DYNAMIC("dynamic"),
    STRETCH("stretch"),
    MOBILITY("mobility"),
    DRILL("drill"),
    CARDIO("cardio"),
    SELF_CARE("self-care");

    private final String word;

    ExerciseKind(String word) {
        this.word = word;
    }

    /** The kind's name in the content, in the database and in the API. */
    @JsonValue
    public String word() {
        return word;
    }

    public static Optional<ExerciseKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
