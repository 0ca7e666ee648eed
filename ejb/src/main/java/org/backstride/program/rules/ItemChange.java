package org.backstride.program.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What became of one exercise between two plans.
 *
 * @param before empty when it is new
 * @param after empty when it is gone
 * @param ways at least one
 */
public record ItemChange(String exercise, Optional<PlannedItem> before, Optional<PlannedItem> after, Set<Way> ways) {

    /** How an exercise can change. */
    public enum Way {
        ADDED,
        REMOVED,
        /** To another session, or past others that stayed where they were. */
        MOVED,
        DOSE,
        NOTE;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ItemChange {
        ways = Set.copyOf(ways);
    }

    static ItemChange added(PlannedItem item) {
        return new ItemChange(item.item().exercise(), Optional.empty(), Optional.of(item), Set.of(Way.ADDED));
    }

    static ItemChange removed(PlannedItem item) {
        return new ItemChange(item.item().exercise(), Optional.of(item), Optional.empty(), Set.of(Way.REMOVED));
    }

    /** Empty when nothing changed. */
    static Optional<ItemChange> kept(PlannedItem before, PlannedItem after, boolean moved) {
        EnumSet<Way> ways = EnumSet.noneOf(Way.class);
        if (moved) {
            ways.add(Way.MOVED);
        }
        if (!before.item().dose().equals(after.item().dose())) {
            ways.add(Way.DOSE);
        }
        if (!Optional.ofNullable(before.item().note())
                .equals(Optional.ofNullable(after.item().note()))) {
            ways.add(Way.NOTE);
        }
        return ways.isEmpty()
                ? Optional.empty()
                : Optional.of(new ItemChange(before.item().exercise(), Optional.of(before), Optional.of(after), ways));
    }
}
