package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backstride.ear.ApiDocument.Operation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The description of the API is the one that was built, tells everything, and is true. */
class OpenApiIT {

    @Test
    void what_is_served_is_what_was_built() {
        Answer served = Visitor.nobody().get("/openapi").expect(200);
        assertTrue(served.header("Content-Type").startsWith("application/json"), served.header("Content-Type"));
        assertEquals(ApiDocument.built(), served.json());
    }

    @TestFactory
    Stream<DynamicTest> an_operation_tells_what_it_does_what_it_answers_and_how_it_fails() {
        return ApiDocument.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> isComplete(operation)));
    }

    @TestFactory
    Stream<DynamicTest> an_answer_has_the_fields_that_are_documented() {
        return ApiDocument.operations().stream()
                .filter(Operation::reads)
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> isTrue(operation)));
    }

    private static void isComplete(Operation operation) {
        JsonNode told = ApiDocument.of(operation);
        assertFalse(told.path("summary").asText().isBlank());
        assertFalse(told.path("tags").isEmpty());
        JsonNode responses = told.get("responses");
        int success = AccessTable.row(operation.id()).success();
        assertTrue(responses.has(Integer.toString(success)), responses.toString());
        for (String refusal : refusals(operation)) {
            JsonNode response = ApiDocument.resolved(responses.path(refusal));
            assertTrue(response.at("/content/application~1problem+json").has("example"), refusal + ": " + response);
        }
    }

    private static List<String> refusals(Operation operation) {
        List<String> refusals = new ArrayList<>(List.of("401"));
        if (operation.isAboutClinic() && !operation.id().equals("createClinic")) {
            refusals.add("404");
        }
        return refusals;
    }

    private static void isTrue(Operation operation) {
        Target target = Target.patients().get(0);
        Actor actor = AccessTable.somebodyWhoMay(operation.id());
        JsonNode answer = Examples.of(operation.id(), target)
                .sendBy(actor.by(Actor.Way.BEARER))
                .expect(200)
                .json();
        JsonNode schema = ApiDocument.of(operation).at("/responses/200/content/application~1json/schema");
        assertFalse(schema.isMissingNode(), "no schema");
        List<String> faults = new ArrayList<>();
        compare(operation.id(), schema, answer, faults);
        assertEquals(List.of(), faults);
    }

    /** Every field of the answer is documented, and every required one is there. */
    private static void compare(String place, JsonNode documented, JsonNode answer, List<String> faults) {
        JsonNode schema = ApiDocument.resolved(documented, answer);
        if (answer.isNull()) {
            return;
        }
        if (answer.isArray()) {
            answer.forEach(item -> compare(place + "[]", schema.path("items"), item, faults));
            return;
        }
        if (!answer.isObject() || !schema.has("properties")) {
            return;
        }
        JsonNode properties = schema.get("properties");
        for (Map.Entry<String, JsonNode> field : answer.properties()) {
            if (properties.has(field.getKey())) {
                compare(place + "." + field.getKey(), properties.get(field.getKey()), field.getValue(), faults);
            } else {
                faults.add(place + "." + field.getKey() + " is not documented");
            }
        }
        schema.path("required").forEach(name -> {
            if (!answer.has(name.textValue())) {
                faults.add(place + "." + name.textValue() + " is missing");
            }
        });
    }
}
