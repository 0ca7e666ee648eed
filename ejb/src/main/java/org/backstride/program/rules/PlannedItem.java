package org.backstride.program.rules;

import java.util.Comparator;

/**
 * An exercise and where it stands in a plan.
 *
 * @param session the session's label
 * @param position from 1
 */
public record PlannedItem(String session, int position, ProgramItem item) {

    static final Comparator<PlannedItem> IN_ORDER =
            Comparator.comparing(PlannedItem::session).thenComparingInt(PlannedItem::position);
}
