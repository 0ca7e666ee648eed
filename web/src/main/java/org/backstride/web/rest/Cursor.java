package org.backstride.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.backstride.shared.InvalidValueException;
import org.backstride.shared.Json;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ends, as an opaque word in {@code next} and {@code after}: the sort key and id of its last row. It opens
 * nothing: whoever makes one up only chooses where their own list starts.
 */
public final class Cursor {

    private static final int LONGEST = 1000;

    private Cursor() {}

    /** @param parts the sort key's parts, null where the last row had none */
    public static String of(@Nullable String... parts) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Json.engine().writeValueAsBytes(Arrays.asList(parts)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads the parameter {@code after}.
     *
     * @param size how many parts the list's cursors have
     * @param place makes the place in the list out of the parts; whatever it throws means that this is no cursor of the list
     * @throws InvalidValueException when the word was not given out by this list
     */
    public static <T> Optional<T> read(@Nullable String after, int size, Function<List<String>, T> place) {
        if (after == null) {
            return Optional.empty();
        }
        try {
            List<String> parts = parts(after);
            if (parts.size() != size) {
                throw refusal();
            }
            return Optional.of(place.apply(parts));
        } catch (IOException | RuntimeException notOurs) {
            throw refusal();
        }
    }

    private static List<String> parts(String after) throws IOException {
        if (after.length() > LONGEST) {
            throw refusal();
        }
        byte[] json = Base64.getUrlDecoder().decode(after);
        return Json.engine().readValue(json, new TypeReference<List<String>>() {});
    }

    private static InvalidValueException refusal() {
        return new InvalidValueException("after", "Take the value of after from next of the page before.");
    }
}
