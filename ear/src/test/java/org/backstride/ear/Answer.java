package org.backstride.ear;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.backstride.shared.Json;

/** What the server answered. */
record Answer(int status, HttpHeaders headers, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    JsonNode json() {
        try {
            return Json.engine().readTree(body);
        } catch (JsonProcessingException noJson) {
            throw new AssertionError("no JSON: " + status + " " + body, noJson);
        }
    }

    /** The slug of the problem document, or the empty word when it is none. */
    String problem() {
        return header("Content-Type").startsWith("application/problem+json")
                ? json().path("type").asText().replace("urn:backstride:problem:", "")
                : "";
    }

    /** This answer, if it has the status. */
    Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + " but was " + status + ": " + body);
        }
        return this;
    }
}
