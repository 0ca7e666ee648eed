package org.backstride.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backstride.shared.Json;

/**
 * The realm of the local stack, as code. The file holds two placeholders: {@code @base@}, an address at which the
 * application is reached, and {@code @secret@}, the secret of its client. Where there are several addresses, a list
 * gets an entry for each; outside lists they are joined the way Keycloak joins them.
 */
public final class Realm {

    /** The realm's name, as in its addresses. */
    public static final String NAME = "backstride";

    /** The client with which the application signs people in. */
    public static final String WEB_CLIENT = "backstride-web";

    /** The client with which tests and demo data get tokens for a login and its password. */
    public static final String TEST_CLIENT = "backstride-tests";

    private static final String TEMPLATE = "/realm/backstride-realm.json";
    private static final String BASE = "@base@";
    private static final String SECRET = "@secret@";
    private static final String KEYCLOAK_SEPARATOR = "##";

    private final List<String> bases;
    private final String secret;

    /** @param bases the addresses of the application, without a slash at the end: {@code http://localhost:8080} */
    public Realm(List<String> bases, String secret) {
        this.bases = List.copyOf(bases);
        this.secret = secret;
    }

    /** The realm file with every placeholder filled. */
    public String filled() {
        try (InputStream template = Realm.class.getResourceAsStream(TEMPLATE)) {
            return Json.engine()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(fill(Json.engine().readTree(template)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private JsonNode fill(JsonNode node) {
        if (DemoPassword.isClear(node)) {
            return DemoPassword.hashed(node);
        }
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> object.set(name, fill(object.get(name))));
            return object;
        }
        if (node instanceof ArrayNode array) {
            return fillList(array);
        }
        return node.isTextual() ? TextNode.valueOf(fill(node.textValue())) : node;
    }

    private ArrayNode fillList(ArrayNode list) {
        ArrayNode filled = list.arrayNode();
        for (JsonNode entry : list) {
            if (entry.isTextual() && entry.textValue().contains(BASE)) {
                bases.stream()
                        .map(base -> entry.textValue().replace(BASE, base))
                        .forEach(filled::add);
            } else {
                filled.add(fill(entry));
            }
        }
        return filled;
    }

    private String fill(String text) {
        if (!text.contains(BASE)) {
            return text.replace(SECRET, secret);
        }
        Function<String, String> withBase = base -> text.replace(BASE, base);
        return bases.stream().map(withBase).collect(Collectors.joining(KEYCLOAK_SEPARATOR));
    }
}
