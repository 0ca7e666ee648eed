package org.backstride.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.lang.reflect.Type;
import org.backstride.shared.Json;
import org.backstride.web.problem.ProblemException;
import org.backstride.web.problem.ProblemKind;

/** Turns the bytes of a body into what a resource asked for, or says what is wrong with them. */
final class JsonText {

    private JsonText() {}

    /**
     * @throws ProblemException when there is no JSON
     * @throws org.backstride.shared.InvalidValueException when there is JSON, but not of the type asked for
     */
    static Object read(byte[] body, Type type) throws IOException {
        // The text behind the value is looked at here, not by the engine, which would call it a wrong value.
        ObjectReader reader = Json.engine()
                .readerFor(Json.engine().constructType(type))
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try (JsonParser parser = reader.createParser(body)) {
            if (parser.nextToken() == null) {
                throw noBody();
            }
            Object value = reader.readValue(parser);
            if (parser.nextToken() != null) {
                throw new ProblemException(ProblemKind.UNREADABLE, "The body goes on after its JSON value has ended.");
            }
            if (value == null) {
                throw noBody();
            }
            return value;
        } catch (JsonProcessingException failure) {
            throw JsonFaults.of(failure);
        }
    }

    private static ProblemException noBody() {
        return new ProblemException(ProblemKind.UNREADABLE, "This request needs a JSON body.");
    }
}
