package org.backstride.web.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import java.util.stream.Collectors;
import org.backstride.shared.InvalidValueException;
import org.backstride.web.problem.ProblemException;
import org.backstride.web.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what the JSON engine found wrong, and where. The engine's own messages name classes and stay inside.
 */
final class JsonFaults {

    private JsonFaults() {}

    /** The exception to throw instead. A mistake in our own types is ours: it comes back as it is. */
    static RuntimeException of(JsonProcessingException failure) {
        if (failure instanceof InvalidDefinitionException ours) {
            return new IllegalStateException(ours);
        }
        if (failure instanceof JsonMappingException mapping) {
            return wrongValue(mapping);
        }
        String doubled = doubledKey(failure);
        return doubled == null
                ? unreadable(failure)
                : new InvalidValueException(doubled, "This field stands here twice.");
    }

    private static RuntimeException wrongValue(JsonMappingException failure) {
        if (failure.getCause() instanceof JsonProcessingException syntax
                && !(syntax instanceof JsonMappingException)
                && !(syntax instanceof InputCoercionException)) {
            return of(syntax);
        }
        String field = field(failure.getPath());
        if (failure instanceof ValueInstantiationException
                && failure.getCause() instanceof InvalidValueException rule) {
            return field.isEmpty() ? rule : rule.within(field);
        }
        if (failure instanceof InvalidTypeIdException choice) {
            String property = discriminator(choice);
            return new InvalidValueException(
                    field.isEmpty() ? property : field + "/" + property,
                    "This must be one of: " + Expected.choices(choice) + ".");
        }
        return new InvalidValueException(field, sentence(failure));
    }

    private static String sentence(JsonMappingException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            return "This field is not known here.";
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return Expected.sentence(mismatch.getTargetType());
        }
        if (failure.getCause() instanceof InputCoercionException range) {
            return Expected.sentence(range.getTargetType());
        }
        return "This value is missing or cannot be.";
    }

    private static RuntimeException unreadable(JsonProcessingException failure) {
        if (failure instanceof StreamConstraintsException) {
            return new ProblemException(
                    ProblemKind.UNREADABLE, "The JSON is nested too deeply or holds a number that is too long.");
        }
        JsonLocation where = failure.getLocation();
        return new ProblemException(
                ProblemKind.UNREADABLE,
                where == null || where.getLineNr() < 1
                        ? "The body is not JSON."
                        : "The body is not JSON: look at line " + where.getLineNr() + ", column " + where.getColumnNr()
                                + ".");
    }

    /** The pointer of a field that is named twice; the engine knows only by its message that this is what happened. */
    private static @Nullable String doubledKey(JsonProcessingException failure) {
        boolean doubled = failure.getOriginalMessage() != null
                && failure.getOriginalMessage().startsWith("Duplicate field");
        if (!doubled || !(failure.getProcessor() instanceof JsonParser parser)) {
            return null;
        }
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return pointer.startsWith("/") ? pointer.substring(1) : pointer;
    }

    private static String field(List<Reference> path) {
        return path.stream()
                .map(step ->
                        step.getFieldName() == null ? String.valueOf(step.getIndex()) : escaped(step.getFieldName()))
                .collect(Collectors.joining("/"));
    }

    /** Names of unknown fields come from outside: as RFC 6901 says, and not endlessly long. */
    private static String escaped(String name) {
        String shown = name.length() > 100 ? name.substring(0, 100) + "…" : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }

    private static String discriminator(InvalidTypeIdException choice) {
        JsonTypeInfo info = choice.getBaseType().getRawClass().getAnnotation(JsonTypeInfo.class);
        return info == null ? "" : info.property();
    }
}
