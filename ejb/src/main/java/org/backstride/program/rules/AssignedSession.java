package org.backstride.program.rules;

import java.util.List;

/** A session of an assigned version. */
public record AssignedSession(String label, List<Weekday> weekdays, List<AssignedItem> items) {

    public AssignedSession {
        weekdays = List.copyOf(weekdays);
        items = List.copyOf(items);
    }

    ProgramSession planned() {
        return new ProgramSession(
                label,
                weekdays,
                items.stream()
                        .map(item -> new ProgramItem(item.exercise(), item.dose(), item.note()))
                        .toList());
    }
}
