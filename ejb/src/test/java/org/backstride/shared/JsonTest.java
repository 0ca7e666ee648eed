package org.backstride.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader takes what was sent, or refuses it; it never turns it into something else. */
class JsonTest {

    enum Mood {
        GOOD,
        BAD
    }

    /** One field of each kind that bodies have. */
    record Body(
            @Nullable Integer score,
            @Nullable String note,
            @Nullable Instant at,
            @Nullable LocalDate day,
            @Nullable UUID id,
            @Nullable Boolean agreed,
            @Nullable Mood mood,
            @Nullable List<String> words) {}

    /** A figure that must be there. */
    record Figure(int sets) {}

    @Test
    void aProperBodyIsRead() throws JsonProcessingException {
        Body body = Json.engine().readValue("""
                        {"score": 7, "note": "stiff", "at": "2026-11-22T07:30:00.5+01:00", "day": "2026-11-22",
                         "id": "01900000-0000-7000-8000-00000000ABCD", "agreed": true, "mood": "BAD", "words": ["dull"]}""", Body.class);
        Body expected = new Body(
                7,
                "stiff",
                Instant.parse("2026-11-22T06:30:00.5Z"),
                LocalDate.of(2026, 11, 22),
                UUID.fromString("01900000-0000-7000-8000-00000000abcd"),
                true,
                Mood.BAD,
                List.of("dull"));
        assertEquals(expected, body);
    }

    @Test
    void whatIsMissingOrNullIsNull() throws JsonProcessingException {
        Body nothing = new Body(null, null, null, null, null, null, null, null);
        assertEquals(nothing, Json.engine().readValue("{}", Body.class));
        assertEquals(nothing, Json.engine().readValue("{\"score\": null, \"at\": null, \"id\": null}", Body.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"7\"", "3.5", "7.0", "1e9", "1e1", "99999999999", "\"\"", "true", "[7]", "{}", "NaN", "07"})
    void onlyAWholeNumberIsAScore(String score) {
        refuses("{\"score\": " + score + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "1.5", "true", "[\"a\"]", "{}"})
    void onlyTextIsText(String note) {
        refuses("{\"note\": " + note + "}");
        refuses("{\"words\": [" + note + "]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1700000000",
                "1.5",
                "\"1700000000\"",
                "\"\"",
                "\"2026-11-22\"",
                "\"2026-11-22T07:30:00\"",
                "\"2026-11-22T25:30:00Z\"",
                "\" 2026-11-22T07:30:00Z\"",
                "\"yesterday\"",
                "[2026,11,22]"
            })
    void onlyAMomentOfTheCalendarIsAMoment(String at) {
        refuses("{\"at\": " + at + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7000",
                "[1990,5,1]",
                "\"\"",
                "\"1990-05-01T22:00:00Z\"",
                "\"1990-5-1\"",
                "\"2026-02-30\"",
                "\"01.05.1990\"",
                "\"1990-05-01 \""
            })
    void onlyADayOfTheCalendarIsADay(String day) {
        refuses("{\"day\": " + day + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "\"\"",
                "\"1-1-1-1-1\"",
                "\"AAAAAAAAAAAAAAAAAAAAAA==\"",
                "\"000000000-000-4000-8000-000000000011\"",
                "\"zzzzzzzz-0000-4000-8000-000000000011\""
            })
    void onlyAnIdInFullIsAnId(String id) {
        refuses("{\"id\": " + id + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"agreed\": 1}",
                "{\"agreed\": \"true\"}",
                "{\"mood\": 0}",
                "{\"mood\": \"good\"}",
                "{\"words\": \"dull\"}"
            })
    void nothingElseIsBentIntoShape(String body) {
        refuses(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"score\": 1, \"safety\": {}}",
                "{\"Score\": 1}",
                "{\"score\": 1, \"score\": 2}",
                "{\"score\": 1} x",
                "{\"score\": 1}{}",
                "{\"score\": 1,}",
                "{'score': 1}",
                "{\"score\": 1 /* one */}",
                "{\"score\": 1",
                "[]",
                "\"\"",
                "7",
                ""
            })
    void unknownDoubledTrailingAndBrokenTextIsRefused(String body) {
        refuses(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"sets\": null}", "{\"sets\": \"3\"}", "{\"sets\": 3.0}"})
    void aFigureThatMustBeThereIsNeverZeroByAccident(String body) {
        assertThrows(JsonProcessingException.class, () -> Json.engine().readValue(body, Figure.class));
    }

    @Test
    void aKeyNamedTwiceIsRefusedInATreeToo() {
        assertThrows(JsonProcessingException.class, () -> Json.engine().readTree("{\"a\": 1, \"a\": 2}"));
    }

    @Test
    void momentsAndDaysAreWrittenAsPeopleWriteThem() throws JsonProcessingException {
        Body body = new Body(
                null, null, Instant.parse("2026-11-22T07:30:00Z"), LocalDate.of(2026, 11, 22), null, null, null, null);
        String written = Json.engine().writeValueAsString(body);
        assertTrue(written.contains("\"at\":\"2026-11-22T07:30:00Z\""), written);
        assertTrue(written.contains("\"day\":\"2026-11-22\""), written);
        assertEquals(body, Json.engine().readValue(written, Body.class));
    }

    @Test
    void thereIsOneEngine() {
        assertSame(Json.engine(), Json.engine());
    }

    private static void refuses(String body) {
        assertThrows(JsonProcessingException.class, () -> Json.engine().readValue(body, Body.class), body);
    }
}
