package org.backstride.catalog.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.backstride.shared.InvalidValueException;
import org.backstride.shared.InvalidValueException.Fault;
import org.backstride.shared.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoseTest {

    static Stream<Arguments> limits() {
        return Stream.of(
                limit("holdSeconds", 1, 300, figure -> new Dose.Hold(figure, 4, false)),
                limit("rounds", 1, 20, figure -> new Dose.Hold(20, figure, true)),
                limit("repetitions", 1, 100, figure -> new Dose.Repetitions(figure, 3, null, false)),
                limit("sets", 1, 20, figure -> new Dose.Repetitions(8, figure, null, true)),
                limit("holdPerRepetitionSeconds", 1, 60, figure -> new Dose.Repetitions(8, 3, figure, false)),
                limit("minutes", 1, 180, Dose.Minutes::new),
                limit("metres", 5, 5000, figure -> new Dose.Distance(figure, 2)),
                limit("sets", 1, 20, figure -> new Dose.Distance(20, figure)));
    }

    private static Arguments limit(String field, int least, int most, IntFunction<Dose> dose) {
        return Arguments.of(field, least, most, dose);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @MethodSource("limits")
    void aFigureAtItsLimitsMakesADoseAndOneBeyondThemIsNamed(
            String field, int least, int most, IntFunction<Dose> dose) {
        assertTrue(Stream.of(least, least + 1, most - 1, most).map(dose::apply).noneMatch(Objects::isNull));
        Stream.of(least - 1, most + 1, Integer.MIN_VALUE, Integer.MAX_VALUE).forEach(beyond -> {
            InvalidValueException refused = assertThrows(InvalidValueException.class, () -> dose.apply(beyond));
            assertEquals(
                    List.of(field), refused.faults().stream().map(Fault::field).toList());
        });
    }

    @Test
    void everythingWrongWithADoseIsSaidAtOnce() {
        InvalidValueException refused =
                assertThrows(InvalidValueException.class, () -> new Dose.Repetitions(0, 21, 61, false));
        assertEquals(
                List.of("repetitions", "sets", "holdPerRepetitionSeconds"),
                refused.faults().stream().map(Fault::field).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"mode":"hold","holdSeconds":20,"rounds":4,"perSide":true}""", """
                {"mode":"reps","repetitions":8,"sets":3,"holdPerRepetitionSeconds":null,"perSide":false}""", """
                {"mode":"reps","repetitions":8,"sets":3,"holdPerRepetitionSeconds":5,"perSide":false}""", """
                {"mode":"time","minutes":10}""", """
                {"mode":"distance","metres":20,"sets":2}"""})
    void aDoseReadsAndWritesTheSameWords(String json) throws JsonProcessingException {
        Dose dose = Json.engine().readValue(json, Dose.class);
        assertEquals(json, Json.engine().writeValueAsString(dose));
        assertEquals(
                "[" + json + "]",
                Json.engine()
                        .writerFor(Json.engine().getTypeFactory().constructCollectionType(List.class, Dose.class))
                        .writeValueAsString(List.of(dose)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"mode":"hold","holdSeconds":20,"rounds":4}""", """
                {"mode":"hold","holdSeconds":20,"perSide":false}""", """
                {"mode":"hold","holdSeconds":"20","rounds":4,"perSide":false}""", """
                {"mode":"hold","holdSeconds":20.5,"rounds":4,"perSide":false}""", """
                {"mode":"hold","holdSeconds":20,"rounds":4,"perSide":false,"minutes":3}""", """
                {"mode":"sometimes","minutes":3}""", """
                {"minutes":3}""", """
                {"mode":"time","minutes":0}"""})
    void whatIsNoDoseIsNotGuessedInto(String json) {
        assertThrows(JsonProcessingException.class, () -> Json.engine().readValue(json, Dose.class));
    }
}
