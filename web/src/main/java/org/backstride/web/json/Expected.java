package org.backstride.web.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.backstride.shared.Json;
import org.jspecify.annotations.Nullable;

/** Says in words what should have stood where the JSON engine found something else. */
final class Expected {

    private static final Set<Class<?>> WHOLE = Set.of(Integer.class, int.class, Long.class, long.class);
    private static final Set<Class<?>> YES_OR_NO = Set.of(Boolean.class, boolean.class);
    private static final Map<Class<?>, String> TEXTS = Map.of(
            String.class, "This must be text.",
            UUID.class, "This must be an id such as 01932f5e-8f43-7cc1-9d57-3a6f1b0c2d4e.",
            LocalDate.class, "This must be a day such as 2026-11-22.",
            Instant.class, "This must be a moment such as 2026-11-22T07:30:00Z.");

    private Expected() {}

    static String sentence(@Nullable Class<?> type) {
        if (type == null) {
            return "This value is missing or cannot be.";
        }
        if (WHOLE.contains(type)) {
            return "This must be a whole number.";
        }
        if (YES_OR_NO.contains(type)) {
            return "This must be true or false.";
        }
        if (type.isEnum()) {
            return "This must be one of: " + words(type) + ".";
        }
        boolean list = type.isArray() || Collection.class.isAssignableFrom(type);
        return TEXTS.getOrDefault(type, list ? "This must be a list." : "This must be an object with its fields.");
    }

    /** The words that tell apart the shapes a value may have. */
    static String choices(InvalidTypeIdException choice) {
        JsonSubTypes shapes = choice.getBaseType().getRawClass().getAnnotation(JsonSubTypes.class);
        return shapes == null
                ? ""
                : Arrays.stream(shapes.value()).map(JsonSubTypes.Type::name).collect(Collectors.joining(", "));
    }

    private static String words(Class<?> type) {
        List<Object> constants = List.of(type.getEnumConstants());
        return constants.stream()
                .map(constant -> Json.engine().convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
    }
}
