package org.backstride.catalog.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.backstride.shared.Json;

/** Turns the snake_case names of the content documents into those of the application; values and ids stay as they are. */
final class CamelCase {

    private static final Pattern JOINT = Pattern.compile("_([a-z0-9])");

    private CamelCase() {}

    static JsonNode of(JsonNode node) {
        if (node.isArray()) {
            ArrayNode converted = Json.engine().createArrayNode();
            node.forEach(item -> converted.add(of(item)));
            return converted;
        }
        if (node.isObject()) {
            ObjectNode converted = Json.engine().createObjectNode();
            node.properties().forEach(field -> converted.set(name(field.getKey()), of(field.getValue())));
            return converted;
        }
        return node;
    }

    private static String name(String snake) {
        return JOINT.matcher(snake).replaceAll(CamelCase::capital);
    }

    private static String capital(MatchResult joint) {
        return joint.group(1).toUpperCase(java.util.Locale.ROOT);
    }
}
