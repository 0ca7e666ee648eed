package org.backstride.program.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a version stands on some day. */
public enum StepState {
    /** Its day has not come. */
    WAITING,
    /** It is what the patient is to do. */
    RUNNING,
    /** It ran once. */
    PAST,
    /** It was replaced, or the program ended, before its day came. */
    NEVER_RAN;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
