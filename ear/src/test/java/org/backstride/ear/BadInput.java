package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.backstride.shared.Json;

/**
 * What a refused request has to look like: the right status, a problem document with a sentence for a person, the field
 * that is wrong, nothing stored, and nothing of the machinery told.
 */
final class BadInput {

    private static final Pattern MACHINERY = Pattern.compile(
            "Exception|org\\.backstride|jakarta|java\\.|com\\.fasterxml|\\n\\s*at |SQL|ERROR:|Hibernate|<html");

    private BadInput() {}

    /** One way to spoil a good body, and the field that the refusal must point at. */
    record Spoiled(String what, String pointer, Consumer<ObjectNode> spoil) {

        /** Puts a value, written as JSON, at a field of the body. */
        static Spoiled field(String field, String json) {
            return new Spoiled(field + " = " + shortened(json), "/" + field, body -> body.set(field, read(json)));
        }

        static Spoiled missing(String field) {
            return new Spoiled("no " + field, "/" + field, body -> body.remove(field));
        }

        static Spoiled deep(String pointer, String what, Consumer<ObjectNode> spoil) {
            return new Spoiled(what, pointer, spoil);
        }

        String of(ObjectNode good) {
            spoil.accept(good);
            return good.toString();
        }

        @Override
        public String toString() {
            return what;
        }
    }

    /** Sends and expects a refusal that names exactly this field. */
    static void refusesField(Supplier<Answer> request, String pointer) {
        Answer answer = refuses(request, 400, "invalid");
        List<String> pointers = new ArrayList<>();
        for (JsonNode error : answer.json().path("errors")) {
            pointers.add(error.get("pointer").textValue());
            assertTrue(isSentence(error.get("detail").textValue()), answer.body());
        }
        assertEquals(List.of(pointer), pointers, answer.body());
    }

    /** Sends and expects a refusal; nothing of the request is stored. */
    static Answer refuses(Supplier<Answer> request, int status, String problem) {
        long before = stored();
        Answer answer = request.get();
        assertEquals(status, answer.status(), answer.body());
        assertEquals(problem, answer.problem(), answer.body());
        assertEquals(status, answer.json().get("status").intValue());
        assertTrue(isSentence(answer.json().get("detail").textValue()), answer.body());
        assertEquals(
                "urn:uuid:" + answer.header("X-Request-Id"),
                answer.json().get("instance").textValue());
        assertFalse(MACHINERY.matcher(answer.body()).find(), answer.body());
        assertEquals(before, stored(), "something was stored");
        return answer;
    }

    static JsonNode read(String json) {
        try {
            return Json.engine().readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException noJson) {
            throw new IllegalArgumentException(json, noJson);
        }
    }

    /** Every row that was ever inserted, updated or deleted left an entry; the summaries are the one derived table. */
    private static long stored() {
        return Database.number("select (select count(*) from audit.entry where kind = 'change')"
                + " + (select count(*) from caseload.patient_summary)");
    }

    private static boolean isSentence(String text) {
        return text.length() > 10 && text.contains(" ") && text.endsWith(".");
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
