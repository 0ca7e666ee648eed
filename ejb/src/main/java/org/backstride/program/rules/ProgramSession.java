package org.backstride.program.rules;

import java.util.List;

/**
 * A session: exercises in their order, on fixed days of the week.
 *
 * @param label A to D
 * @param weekdays in the order of the week, none twice
 */
public record ProgramSession(String label, List<Weekday> weekdays, List<ProgramItem> items) {

    public ProgramSession {
        weekdays = List.copyOf(weekdays);
        items = List.copyOf(items);
    }
}
