package org.backstride.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.backstride.shared.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A path that names nothing finds nothing; a query that says nothing is sent back with its name. */
class ParameterReadersTest {

    private static final String ID = "01932f5e-8f43-7cc1-9d57-3a6f1b0c2d4e";

    /** Parameters as resources have them. */
    @SuppressWarnings("unused")
    static void door(
            @PathParam("patient") UUID patient,
            @PathParam("exercise") String exercise,
            @QueryParam("actor") UUID actor,
            @QueryParam("limit") int limit,
            @QueryParam("from") LocalDate from,
            @QueryParam("since") Instant since,
            @QueryParam("text") String text,
            @HeaderParam("If-Match") String ifMatch) {}

    @Test
    void whatIsWrittenRightIsRead() {
        assertEquals(UUID.fromString(ID), reader("patient").fromString(ID));
        assertEquals(50, reader("limit").fromString("50"));
        assertEquals(LocalDate.of(2026, 11, 22), reader("from").fromString("2026-11-22"));
        assertEquals(Instant.parse("2026-11-22T06:30:00Z"), reader("since").fromString("2026-11-22T07:30:00+01:00"));
        assertEquals("Brücke", reader("text").fromString("Brücke"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1-1-1-1-1", ID + "0", "01932f5e8f437cc19d573a6f1b0c2d4e", "%00"})
    void whatIsNoIdNamesNothing(String id) {
        assertThrows(NotFoundException.class, () -> reader("patient").fromString(id));
    }

    @Test
    void aPathWithACharacterThatIsNoTextNamesNothing() {
        assertThrows(NotFoundException.class, () -> reader("exercise").fromString("pl\u0000nk"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit | 3.5        | This must be a whole number.",
                "limit | 1e3        | This must be a whole number.",
                "limit | 9999999999 | This must be a whole number.",
                "from  | 2026-02-30 | This must be a day such as 2026-11-22.",
                "from  | +999999999-01-01 | This must be a day such as 2026-11-22.",
                "since | 2026-11-22 | This must be a moment such as 2026-11-22T07:30:00Z.",
                "actor | me         | This must be an id such as 01932f5e-8f43-7cc1-9d57-3a6f1b0c2d4e."
            })
    void aQuerySaysWhichPartIsWrong(String name, String value, String sentence) {
        BadRequestException refusal =
                assertThrows(BadRequestException.class, () -> reader(name).fromString(value));
        InvalidValueException invalid = assertInstanceOf(InvalidValueException.class, refusal.getCause());
        assertEquals(name, invalid.faults().get(0).field());
        assertEquals(sentence, invalid.faults().get(0).detail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\ud800"})
    void aSearchForWhatIsNoTextIsSentBack(String text) {
        assertThrows(BadRequestException.class, () -> reader("text").fromString(text));
    }

    @Test
    void headersAreReadElsewhere() {
        Parameter header = parameter("If-Match");
        assertNull(new ParameterReaders().getConverter(String.class, String.class, header.getAnnotations()));
    }

    private static ParamConverter<?> reader(String name) {
        Parameter parameter = parameter(name);
        return Objects.requireNonNull(new ParameterReaders()
                .getConverter(parameter.getType(), parameter.getParameterizedType(), parameter.getAnnotations()));
    }

    private static Parameter parameter(String name) {
        return Arrays.stream(ParameterReadersTest.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("door"))
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> Arrays.stream(parameter.getAnnotations())
                        .anyMatch(annotation -> annotation.toString().contains("\"" + name + "\"")))
                .findFirst()
                .orElseThrow();
    }
}
