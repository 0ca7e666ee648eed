package org.backstride.web.rest;

import java.util.List;
import java.util.function.Function;
import org.backstride.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next to be sent as {@code after} for the following page; null on the last one
 */
public record Listing<T>(List<T> items, @Nullable String next) {

    public static <V, K, T> Listing<T> of(Page<V, K> page, Function<V, T> view, Function<K, String> cursor) {
        return new Listing<>(
                page.items().stream().map(view).toList(),
                page.next().map(cursor).orElse(null));
    }

    /** A list that is always one page. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }
}
