package org.backstride.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The one JSON engine of the application, for request bodies and jsonb columns alike.
 *
 * <p>Building one costs more than a thousand requests, so there is exactly one. It is strict, because a lenient reader
 * turns "7" or 3.5 into a pain score nobody reported, and 5 into a note: no coercion, no unknown field, no doubled key, no
 * trailing text.
 */
public final class Json {

    private static final Pattern NOT_STORABLE = Pattern.compile("[\\x00\\ud800-\\udfff]");

    private static final SimpleModule EXACT_TEXTS = new SimpleModule()
            .addDeserializer(String.class, new ExactText<>(String.class, Json::storable))
            .addDeserializer(Instant.class, new ExactText<>(Instant.class, Json::instant))
            .addDeserializer(LocalDate.class, new ExactText<>(LocalDate.class, Json::day))
            .addDeserializer(UUID.class, new ExactText<>(UUID.class, Json::uuid));

    private static final ObjectMapper ENGINE = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(EXACT_TEXTS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private Json() {}

    public static ObjectMapper engine() {
        return ENGINE;
    }

    /** The database holds neither the character zero nor half a surrogate pair, and nobody writes them. */
    private static String storable(String text) {
        if (NOT_STORABLE.matcher(text).find()) {
            throw new IllegalArgumentException("holds what is no character");
        }
        return text;
    }

    private static Instant instant(String text) {
        return Instant.parse(ofFourDigitYear(text));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(ofFourDigitYear(text));
    }

    /** The JDK counts further than the database, with a sign before the year. */
    private static String ofFourDigitYear(String text) {
        if (text.startsWith("+") || text.startsWith("-")) {
            throw new IllegalArgumentException("not in the years 0 to 9999");
        }
        return text;
    }

    /** The JDK also reads ids with missing digits, so what was read must be what stands there. */
    private static UUID uuid(String text) {
        UUID read = UUID.fromString(text);
        if (!read.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not an id in full");
        }
        return read;
    }
}
