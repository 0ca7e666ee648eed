package org.backstride.web.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.backstride.access.rules.Permission;
import org.backstride.diary.rules.PainReportForm;
import org.backstride.program.rules.ProgramForm;
import org.backstride.shared.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document that the build has just written says everything about every door. */
class CompleteDocumentTest {

    private static final JsonNode DOCUMENT = read();

    /** One operation, named as people would say it. */
    record Operation(String name, JsonNode node) {

        @Override
        public String toString() {
            return name;
        }

        boolean changes() {
            return !name.startsWith("get ");
        }
    }

    static Stream<Operation> operations() {
        return fields(DOCUMENT.path("paths"))
                .flatMap(path -> fields(path.getValue())
                        .filter(verb -> Set.of("get", "put", "post", "delete").contains(verb.getKey()))
                        .map(verb -> new Operation(verb.getKey() + " " + path.getKey(), verb.getValue())));
    }

    @Test
    void everyDoorIsInTheDocumentAndNothingElse() {
        Set<String> doors = Door.all().stream()
                .map(door -> door.verb().name().toLowerCase(java.util.Locale.ROOT) + " " + door.path())
                .collect(Collectors.toSet());
        assertEquals(doors, operations().map(Operation::name).collect(Collectors.toSet()));
        assertTrue(doors.contains("get /api/v1/me"), doors.toString());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationSaysWhatItIsFor(Operation operation) {
        assertFalse(operation.node().path("summary").asText().isBlank());
        assertFalse(operation.node().path("operationId").asText().isBlank());
        assertFalse(operation.node().path("tags").isEmpty());
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        List<String> names = operations()
                .map(each -> each.node().path("operationId").asText())
                .toList();
        assertEquals(new HashSet<>(names).size(), names.size(), names.toString());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationNamesItsPermission(Operation operation) {
        String named = operation.node().path("x-permission").asText();
        assertEquals(named, Permission.valueOf(named).name());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationSaysHowItRefuses(Operation operation) {
        Set<String> expected = new HashSet<>(Set.of("401", "403", "406", "500"));
        if (operation.name().contains("{")) {
            expected.add("404");
        }
        if (operation.changes()) {
            expected.add("409");
        }
        if (operation.node().has("requestBody")) {
            expected.addAll(Set.of("400", "413", "415"));
        }
        if (operation.node().path("parameters").toString().contains("If-Match")) {
            expected.addAll(Set.of("412", "428"));
        }
        Set<String> said = fields(operation.node().path("responses"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertTrue(said.containsAll(expected), said + " lacks some of " + expected);
        assertTrue(said.stream().anyMatch(status -> status.startsWith("2")), said.toString());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyBodyHasASchemaAndAnExample(Operation operation) {
        List<JsonNode> bodies = new ArrayList<>(List.of(operation.node().path("requestBody")));
        operation.node().path("responses").forEach(bodies::add);
        bodies.stream()
                .map(body -> body.path("content"))
                .filter(content -> !content.isMissingNode())
                .forEach(content -> {
                    assertEquals(
                            List.of("application/json"),
                            fields(content).map(Map.Entry::getKey).toList());
                    assertTrue(content.path("application/json").has("schema"), operation.name());
                    assertTrue(content.path("application/json").has("example"), operation.name());
                });
    }

    @Test
    void sharedRefusalsAreProblemDocuments() {
        JsonNode responses = DOCUMENT.path("components").path("responses");
        assertFalse(responses.isEmpty());
        responses.forEach(response -> assertEquals(
                "#/components/schemas/Problem",
                response.path("content")
                        .path("application/problem+json")
                        .path("schema")
                        .path("$ref")
                        .asText()));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        DOCUMENT.findValuesAsText("$ref")
                .forEach(target -> assertFalse(DOCUMENT.at(target.substring(1)).isMissingNode(), target));
    }

    @Test
    void noObjectTakesFieldsNobodyKnows() {
        fields(DOCUMENT.path("components").path("schemas"))
                .filter(schema -> schema.getValue().has("properties"))
                .forEach(schema -> assertEquals(
                        "false", schema.getValue().path("additionalProperties").asText(), schema.getKey()));
    }

    @Test
    void theExamplesCouldBeSentAsTheyAre() throws IOException {
        Json.engine()
                .treeToValue(
                        example("/api/v1/clinics/{clinic}/patients/{patient}/pain-reports/{id}", "put"),
                        PainReportForm.class);
        Json.engine()
                .treeToValue(
                        example("/api/v1/clinics/{clinic}/patients/{patient}/program-drafts", "post"),
                        ProgramForm.class);
    }

    private static JsonNode example(String path, String verb) {
        return DOCUMENT.path("paths")
                .path(path)
                .path(verb)
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("example");
    }

    private static Stream<Map.Entry<String, JsonNode>> fields(JsonNode node) {
        Iterable<Map.Entry<String, JsonNode>> fields = node::fields;
        return StreamSupport.stream(fields.spliterator(), false);
    }

    private static JsonNode read() {
        try {
            return Json.engine()
                    .readTree(Path.of("target", "openapi", "openapi.json").toFile());
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
