package org.backstride.web.openapi;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Reads in the records behind the schemas what may be null. An answer always names all its fields; a field that no record
 * has is refused in requests and never answered.
 */
final class RecordShapes {

    private RecordShapes() {}

    static void complete(Map<String, Schema> schemas) {
        List<Class<?>> records = Stream.concat(HouseClasses.ofWeb().stream(), HouseClasses.ofRules().stream())
                .filter(Class::isRecord)
                .toList();
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null && schema.getAdditionalPropertiesSchema() == null) {
                complete(schema, behind(name, schema, records));
            }
        });
    }

    static boolean mayBeNull(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    /** The same with null allowed; a reference stands beside it, since a reference cannot be widened. */
    static Schema orNull(Schema schema) {
        if (schema.getRef() == null) {
            return schema.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .addAnyOf(schema)
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    private static void complete(Schema schema, Class<?> behind) {
        schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        for (RecordComponent field : behind.getRecordComponents()) {
            Schema property = schema.getProperties().get(field.getName());
            if (property == null) {
                continue;
            }
            if (itemsMayBeNull(field.getAnnotatedType()) && !isAsked(behind)) {
                property.setItems(orNull(property.getItems()));
            }
            if (mayBeNull(field.getAnnotatedType())) {
                schema.addProperty(field.getName(), orNull(property));
            }
            if (!isAsked(behind) && !isLeftOut(behind, field)) {
                schema.addRequired(field.getName());
            }
        }
    }

    /** What people send is checked by rules, so its record says of nothing that it must be there. */
    private static boolean isAsked(Class<?> behind) {
        return behind.getSimpleName().endsWith("Form")
                || (behind.getDeclaringClass() != null && isAsked(behind.getDeclaringClass()));
    }

    private static boolean isLeftOut(Class<?> behind, RecordComponent field) {
        return behind.getSimpleName().equals("Problem") && field.getName().equals("errors");
    }

    private static boolean itemsMayBeNull(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType list
                && Arrays.stream(list.getAnnotatedActualTypeArguments()).anyMatch(RecordShapes::mayBeNull);
    }

    private static Class<?> behind(String name, Schema schema, List<Class<?>> records) {
        return records.stream()
                .filter(type -> name.startsWith(type.getSimpleName()))
                .filter(type -> fields(type).equals(schema.getProperties().keySet()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No record looks like the schema " + name));
    }

    private static Set<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
