package org.backstride.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The one JSON engine of the application, for request bodies and jsonb columns alike.
 *
 * <p>Building one costs more than a thousand requests, so there is exactly one. It is strict, because a lenient reader
 * turns "7" or 3.5 into a pain score nobody reported, and 5 into a note: no coercion, no unknown field, no doubled key, no
 * trailing text.
 */
public final class Json {

    private static final SimpleModule EXACT_TEXTS = new SimpleModule()
            .addDeserializer(Instant.class, new ExactText<>(Instant.class, Instant::parse))
            .addDeserializer(LocalDate.class, new ExactText<>(LocalDate.class, LocalDate::parse))
            .addDeserializer(UUID.class, new ExactText<>(UUID.class, Json::uuid));

    private static final ObjectMapper ENGINE = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(EXACT_TEXTS)
            .withCoercionConfig(LogicalType.Textual, Json::refuseWhatIsNoText)
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

    private static void refuseWhatIsNoText(MutableCoercionConfig texts) {
        texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
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
