package org.backstride.web.openapi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Makes an example for every body out of its schema and the words that people of this trade would write. */
final class Examples {

    private static final Map<String, String> TEXTS = ExampleTexts.byField();

    private final Map<String, Schema> schemas;

    private Examples(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void complete(OpenAPI document) {
        Examples examples = new Examples(document.getComponents().getSchemas());
        for (PathItem path : document.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(examples::complete);
        }
    }

    private void complete(Operation operation) {
        if (operation.getRequestBody() != null) {
            complete(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> complete(answer.getContent()));
    }

    private void complete(@Nullable Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().values().stream()
                .filter(type -> type.getSchema() != null && type.getExample() == null)
                .forEach(type -> type.setExample(of("", type.getSchema())));
    }

    private Object of(String field, Schema schema) {
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            Schema named = Optional.ofNullable(schemas.get(name)).orElseThrow();
            return TEXTS.containsKey(name) ? TEXTS.get(name) : of(named.getProperties() == null ? field : name, named);
        }
        if (schema.getAnyOf() != null) {
            return of(field, schema.getAnyOf().get(0));
        }
        if (schema.getOneOf() != null) {
            return of(field, schema.getOneOf().get(0));
        }
        if (schema.getEnumeration() != null && !TEXTS.containsKey(field)) {
            return schema.getEnumeration().get(0);
        }
        return switch (schema.getType().get(0)) {
            case OBJECT -> object(field, schema);
            case ARRAY -> List.of(of(field, schema.getItems()));
            case INTEGER, NUMBER ->
                Optional.ofNullable(schema.getMinimum())
                        .map(BigDecimal::intValue)
                        .orElse(1);
            case BOOLEAN -> true;
            case STRING, NULL -> text(field, schema);
        };
    }

    private Map<String, Object> object(String type, Schema schema) {
        Map<String, Object> example = new LinkedHashMap<>();
        Map<String, Schema> fields = Optional.ofNullable(schema.getProperties()).orElse(Map.of());
        fields.forEach((name, field) -> example.put(name, field(type, name, field)));
        return example;
    }

    /** Texts are looked up for the field of this very type first. */
    private Object field(String type, String name, Schema schema) {
        String exact = TEXTS.get(type + "." + name);
        return exact == null ? of(name, schema) : exact;
    }

    private static String text(String field, Schema schema) {
        String format = Optional.ofNullable(schema.getFormat()).orElse("");
        return switch (format) {
            case "uuid" -> "01932f5e-8f43-7cc1-9d57-3a6f1b0c2d4e";
            case "date" -> "birthDate".equals(field) ? "1990-05-01" : "2026-11-22";
            case "date-time" -> "2026-11-22T07:30:00Z";
            default -> Optional.ofNullable(TEXTS.get(field)).orElse("text");
        };
    }
}
