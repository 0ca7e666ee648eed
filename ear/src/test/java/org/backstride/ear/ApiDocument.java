package org.backstride.ear;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backstride.shared.Json;

/** The OpenAPI document that the build has generated from the code. */
final class ApiDocument {

    private static final Path BUILT =
            Path.of(System.getProperty("backstride.root", "."), "web/target/openapi/openapi.json");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /**
     * One operation of the API.
     *
     * @param path with its parameters in braces, as the document writes it
     */
    record Operation(String id, String method, String path) {

        /** Whether it only reads. */
        boolean reads() {
            return method.equals("GET");
        }

        boolean isAboutPatient() {
            return path.contains("{patient}");
        }

        boolean isAboutClinic() {
            return path.contains("{clinic}");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private ApiDocument() {}

    static JsonNode built() {
        try {
            return Json.engine().readTree(BUILT.toFile());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static JsonNode of(Operation operation) {
        return built().required("paths")
                .get(operation.path())
                .get(operation.method().toLowerCase(Locale.ROOT));
    }

    /** What stands where only its name is written. */
    static JsonNode resolved(JsonNode named) {
        String reference = named.path("$ref").asText();
        return reference.isEmpty() ? named : resolved(built().at(reference.substring(1)));
    }

    /** The schema that the value follows, where several are offered. */
    static JsonNode resolved(JsonNode offered, JsonNode value) {
        JsonNode schema = resolved(offered);
        JsonNode discriminator = schema.path("discriminator");
        if (discriminator.has("mapping")) {
            String word =
                    value.path(discriminator.get("propertyName").textValue()).asText();
            return resolved(
                    built().at(discriminator.at("/mapping/" + word).asText().substring(1)));
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode one : schema.path(choice)) {
                if (one.has("$ref")) {
                    return resolved(one, value);
                }
            }
        }
        return schema;
    }

    /** Every operation, by id. */
    static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : built().required("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    String id = method.getValue().path("operationId").asText();
                    operations.add(new Operation(id, method.getKey().toUpperCase(Locale.ROOT), path.getKey()));
                }
            }
        }
        operations.sort(Comparator.comparing(Operation::id));
        return operations;
    }
}
