package org.backstride.web.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** One schema, to be made more exact. A field that is not there stops the build: the words have outlived the code. */
final class Shape {

    private final String name;
    private final Schema schema;

    private Shape(String name, Schema schema) {
        this.name = name;
        this.schema = schema;
    }

    static Shape of(Map<String, Schema> schemas, String name) {
        return new Shape(name, there(schemas.get(name), name));
    }

    /** These fields must be there and not be null; all others may be left out. */
    Shape requires(String... fields) {
        for (String field : fields) {
            schema.addRequired(field);
            schema.addProperty(field, notNull(property(field)));
        }
        return this;
    }

    Shape between(String field, int least, int most) {
        property(field).setMinimum(BigDecimal.valueOf(least));
        property(field).setMaximum(BigDecimal.valueOf(most));
        return this;
    }

    Shape ofLength(String field, int least, int most) {
        if (least > 0) {
            property(field).setMinLength(least);
        }
        property(field).setMaxLength(most);
        return this;
    }

    Shape ofForm(String field, String pattern) {
        property(field).setPattern(pattern);
        return this;
    }

    Shape oneOf(String field, Collection<String> words) {
        property(field).setEnumeration(enumeration(property(field), words));
        return this;
    }

    Shape eachOneOf(String field, Collection<String> words) {
        property(field).getItems().setEnumeration(List.copyOf(words));
        return this;
    }

    Shape atMost(String field, int items) {
        property(field).setMaxItems(items);
        return this;
    }

    private Schema property(String field) {
        return there(schema.getProperties().get(field), name + "." + field);
    }

    private static List<Object> enumeration(Schema property, Collection<String> words) {
        List<Object> all = new ArrayList<>(words);
        if (property.getType().contains(SchemaType.NULL)) {
            all.add(null);
        }
        return all;
    }

    private static Schema notNull(Schema property) {
        if (property.getAnyOf() != null) {
            return property.getAnyOf().get(0);
        }
        property.removeType(SchemaType.NULL);
        return property;
    }

    private static Schema there(@Nullable Schema found, String name) {
        if (found == null) {
            throw new IllegalStateException("The document has no " + name);
        }
        return found;
    }
}
