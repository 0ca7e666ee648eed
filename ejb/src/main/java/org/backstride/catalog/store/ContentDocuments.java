package org.backstride.catalog.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.backstride.shared.Json;

/** The three documents of clinical content, as they are written. */
record ContentDocuments(ObjectNode exercises, ObjectNode causes, ObjectNode redFlags) {

    /** The documents of this build. */
    static ContentDocuments shipped() {
        return new ContentDocuments(read("exercises"), read("causes"), read("red-flags"));
    }

    private static ObjectNode read(String name) {
        String path = "/content/" + name + ".json";
        try (InputStream content = ContentDocuments.class.getResourceAsStream(path)) {
            if (content == null) {
                throw new IllegalStateException(path + " is not part of this build");
            }
            return Json.engine().readValue(content, ObjectNode.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read", unreadable);
        }
    }

    static String version(JsonNode document) {
        return document.required("meta").required("version").textValue();
    }
}
