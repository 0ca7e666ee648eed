package org.backstride.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads texts, ids, days and moments from JSON text only, each in its one form. The engine by itself takes 5 for "5", a
 * number for a moment, a list for a day, and "" for nothing at all.
 */
final class StrictValues extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    StrictValues() {
        super("strict values");
        addDeserializer(String.class, new FromText<>(String.class, StrictValues::storable));
        addDeserializer(UUID.class, new FromText<>(UUID.class, StrictValues::id));
        addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse));
        addDeserializer(Instant.class, new FromText<>(Instant.class, Instant::parse));
    }

    /** Text without what the database cannot hold: the character zero and half a surrogate pair. */
    private static String storable(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean pair = Character.isHighSurrogate(unit)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            if (unit == '\0' || (Character.isSurrogate(unit) && !pair)) {
                throw new IllegalArgumentException("a character that is no text");
            }
            if (pair) {
                at++;
            }
        }
        return text;
    }

    /** The library's own reader also takes ids with digits left out. */
    private static UUID id(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("a short id");
        }
        return id;
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final transient Function<String, T> reader;

        FromText(Class<T> type, Function<String, T> reader) {
            super(type);
            this.type = type;
            this.reader = reader;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(type, parser);
            }
            String text = parser.getText();
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                return (T) context.handleWeirdStringValue(type, text, "not in its one form");
            }
        }
    }
}
