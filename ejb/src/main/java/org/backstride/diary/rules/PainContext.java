package org.backstride.diary.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** When the pain was felt that a report tells of. */
public enum PainContext {
    REST("rest"),
    DURING_RUN("during-run"),
    AFTER_RUN("after-run"),
    NEXT_MORNING("next-morning"),
    DURING_EXERCISE("during-exercise");

    private final String word;

    PainContext(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    public static Optional<PainContext> of(String word) {
        return Arrays.stream(values())
                .filter(context -> context.word.equals(word))
                .findFirst();
    }
}
