package org.backstride.web.openapi;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Types whose JSON is not their fields: one of several shapes told apart by a word, or a single text. */
final class Variants {

    private Variants() {}

    static void complete(Map<String, Schema> schemas) {
        for (Class<?> type : HouseClasses.ofRules()) {
            Schema schema = schemas.get(type.getSimpleName());
            JsonSubTypes shapes = type.getAnnotation(JsonSubTypes.class);
            if (schema != null && shapes != null) {
                oneOf(schemas, schema, type.getAnnotation(JsonTypeInfo.class).property(), shapes);
            } else if (schema != null && isText(type)) {
                schema.setProperties(null);
                schema.setType(List.of(SchemaType.STRING));
            }
        }
    }

    private static void oneOf(Map<String, Schema> schemas, Schema whole, String word, JsonSubTypes shapes) {
        Discriminator discriminator = OASFactory.createDiscriminator().propertyName(word);
        whole.setType((List<SchemaType>) null);
        for (JsonSubTypes.Type shape : shapes.value()) {
            String name = shape.value().getSimpleName() + whole(shape.value());
            schemas.put(name, shape(word, shape));
            whole.addOneOf(OASFactory.createSchema().ref(name));
            discriminator.addMapping(shape.name(), "#/components/schemas/" + name);
        }
        whole.setDiscriminator(discriminator);
    }

    private static String whole(Class<?> shape) {
        return shape.getDeclaringClass().getSimpleName();
    }

    private static Schema shape(String word, JsonSubTypes.Type shape) {
        Schema schema = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addRequired(word)
                .addProperty(
                        word,
                        OASFactory.createSchema().addType(SchemaType.STRING).addEnumeration(shape.name()))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        for (RecordComponent field : shape.value().getRecordComponents()) {
            Schema property = OASFactory.createSchema()
                    .addType(field.getType() == boolean.class ? SchemaType.BOOLEAN : SchemaType.INTEGER);
            if (RecordShapes.mayBeNull(field.getAnnotatedType())) {
                schema.addProperty(field.getName(), RecordShapes.orNull(property));
            } else {
                schema.addProperty(field.getName(), property).addRequired(field.getName());
            }
        }
        return schema;
    }

    private static boolean isText(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(field -> field.getType() == String.class
                                && (field.isAnnotationPresent(JsonValue.class)
                                        || field.getAccessor().isAnnotationPresent(JsonValue.class)));
    }
}
