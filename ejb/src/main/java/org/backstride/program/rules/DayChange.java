package org.backstride.program.rules;

import java.util.List;

/** A session that is done on other days than before. */
public record DayChange(String session, List<Weekday> before, List<Weekday> after) {

    public DayChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
