package org.backstride.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items what stands on it, in order
 * @param next where the following page starts; empty on the last page
 */
public record Page<T, K>(List<T> items, Optional<K> next) {

    public Page {
        items = List.copyOf(items);
    }

    /** Cuts one page out of rows of which one more than wanted was asked for: the surplus row says that there is a next page. */
    public static <T, K> Page<T, K> of(List<T> rows, int limit, Function<T, K> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, Optional.empty());
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, Optional.of(key.apply(items.get(limit - 1))));
    }
}
