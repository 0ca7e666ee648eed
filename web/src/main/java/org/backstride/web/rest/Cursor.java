package org.backstride.web.rest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backstride.shared.InvalidValueException;
import org.backstride.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** Where a list continues, as an opaque word: callers hand it back and never look inside. */
public final class Cursor {

    private static final String BETWEEN = "\u001f";
    /** Stands for a part that has no value; no real part begins like this. */
    private static final String NOTHING = "\u0000";

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Cursor() {}

    /** Writes the parts of a sort key; a part may be null. */
    public static String of(@Nullable Object... parts) {
        String joined = Arrays.stream(parts)
                .map(part -> part == null ? NOTHING : part.toString())
                .collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor back; empty when none was sent.
     *
     * @throws InvalidValueException for {@code after} when it is none of ours
     */
    public static <K> Optional<K> read(@Nullable String cursor, int parts, Function<Parts, K> reader) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> found = Arrays.asList(joined.split(BETWEEN, -1));
            if (found.size() != parts) {
                throw new IllegalArgumentException("wrong number of parts");
            }
            return Optional.of(reader.apply(new Parts(found)));
        } catch (RuntimeException notOurs) {
            throw new InvalidValueException(
                    "after", "This is not the continuation of a list. Start from its beginning.");
        }
    }

    /** Reads a moment of our lists. What lies further out was made up, and PostgreSQL could not even compare with it. */
    public static Instant moment(String text) {
        Instant moment = Instant.parse(text);
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw new IllegalArgumentException("no moment of ours");
        }
        return moment;
    }

    /** The parts of a sort key, by position. */
    public record Parts(List<String> values) {

        /** The part as it stands; what is no text was made up. */
        public String text(int index) {
            String text = values.get(index);
            if (!TypedText.isOneLine(text)) {
                throw new IllegalArgumentException("no text of ours");
            }
            return text;
        }

        /** The part read as something else; empty when it had no value. */
        public <T> Optional<T> value(int index, Function<String, T> reader) {
            String text = values.get(index);
            return NOTHING.equals(text) ? Optional.empty() : Optional.of(reader.apply(text));
        }
    }
}
