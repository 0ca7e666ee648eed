package org.backstride.ear;

<<<<<<< HEAD
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
=======
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.backstride.shared.Json;

/** What a server said. */
public record Answer(URI address, int status, HttpHeaders headers, byte[] content) {

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.uri(), response.statusCode(), response.headers(), response.body());
    }

    public String body() {
        return new String(content, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return Json.engine().readTree(content);
        } catch (IOException notJson) {
            throw new UncheckedIOException("No JSON: %d %s".formatted(status, body()), notJson);
        }
    }

    /** The header's value, or an empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Whether the answer sends the caller elsewhere. */
    public boolean redirects() {
        return status >= 300 && status < 400 && !header("Location").isEmpty();
    }

    /** Where the caller is sent. */
    public URI location() {
        return address.resolve(header("Location"));
    }

    @Override
    public String toString() {
        return "%s -> %d %s %s".formatted(address, status, headers.map(), body());
>>>>>>> stack
    }
}
