package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstride.ear.BadInput.Spoiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pain reports that cannot be: nothing of them is stored, and the patient reads which field is wrong. */
class BadPainReportsIT {

    private static final TestClinic CLINIC = People.RIVERSIDE;
    private static final UUID PATIENT = People.PATIENT_1;

    private final Visitor patient = Visitor.browser("patient1");

    static Stream<Spoiled> scores() {
        return Stream.of(
                        "11",
                        "-1",
                        "3.5",
                        "4.0",
                        "\"7\"",
                        "null",
                        "1e9",
                        "1000000000",
                        "99999999999",
                        "true",
                        "[4]",
                        "{}",
                        "\"\"")
                .map(score -> Spoiled.field("painNow", score));
    }

    static Stream<Spoiled> otherFields() {
        return Stream.of(
                Spoiled.missing("painNow"),
                Spoiled.field("worst24h", "11"),
                Spoiled.field("worst24h", "\"3\""),
                Spoiled.missing("context"),
                Spoiled.field("context", "\"sitting\""),
                Spoiled.field("context", "1"),
                Spoiled.missing("regions"),
                Spoiled.field("regions", "[]"),
                Spoiled.field("regions", "\"neck\""),
                Spoiled.field("regions", "{\"id\": \"neck\"}"),
                Spoiled.deep(
                        "/regions/0",
                        "no region",
                        body -> body.putArray("regions").addNull()),
                Spoiled.deep(
                        "/regions/0/id", "unknown region", body -> region(body).put("id", "tail")),
                Spoiled.deep(
                        "/regions/0/id", "unnamed region", body -> region(body).remove("id")),
                Spoiled.deep(
                        "/regions/0/side", "unknown side", body -> region(body).put("side", "up")),
                Spoiled.deep(
                        "/regions/0/weight",
                        "unknown field of a region",
                        body -> region(body).put("weight", 1)),
                Spoiled.deep(
                        "/regions/1",
                        "one region twice",
                        body -> ((ArrayNode) body.get("regions"))
                                .add(region(body).deepCopy())),
                Spoiled.deep(
                        "/qualities/0",
                        "unknown quality",
                        body -> body.putArray("qualities").add("sparkling")),
                Spoiled.deep(
                        "/qualities/1",
                        "no quality",
                        body -> body.putArray("qualities").add("dull").addNull()),
                Spoiled.deep(
                        "/timings/0",
                        "unknown timing",
                        body -> body.putArray("timings").add("at-noon")),
                Spoiled.field("workoutId", "\"" + UUID.randomUUID() + "\""),
                Spoiled.field("workoutId", "\"seven\""),
                Spoiled.field("runId", "7"),
                Spoiled.field("note", "\"" + "a".repeat(2001) + "\""),
                Spoiled.field("note", "\"before\\u0000after\""),
                Spoiled.field("note", "[\"a\"]"),
                Spoiled.missing("reportedAt"),
                Spoiled.field("reportedAt", "\"yesterday\""),
                Spoiled.field("reportedAt", "\"2026-11-22\""),
                Spoiled.field("reportedAt", "\"2026-02-30T10:00:00Z\""),
                Spoiled.field("reportedAt", "\"1999-12-31T23:59:59Z\""),
                Spoiled.field("reportedAt", "\"+292278994-08-17T07:12:55Z\""),
                Spoiled.field("reportedAt", "1795485643"),
                Spoiled.missing("zone"),
                Spoiled.field("zone", "\"Mars/Olympus\""),
                Spoiled.field("zone", "\"+02:00\""),
                Spoiled.field("zone", "\"\""),
                Spoiled.field("safety", "{\"screen\": \"report\", \"ticked\": []}"),
                Spoiled.field("id", "\"" + UUID.randomUUID() + "\""),
                Spoiled.field("clinicId", "\"" + People.HILLSIDE.id() + "\""),
                Spoiled.field("clockSkewed", "false"));
    }

    @ParameterizedTest
    @MethodSource({"scores", "otherFields"})
    void is_refused_and_names_the_field(Spoiled spoiled) {
        String body = spoiled.of(Bodies.painReport(4));
        BadInput.refusesField(() -> patient.put(place(), body), spoiled.pointer());
    }

    @Test
    void tells_everything_that_is_wrong_at_once() {
        String body = Bodies.painReport(11)
                .put("zone", "Mars")
                .put("context", "sitting")
                .toString();
        Answer answer = BadInput.refuses(() -> patient.put(place(), body), 400, "invalid");
        assertEquals(3, answer.json().get("errors").size(), answer.body());
    }

    @Test
    void a_field_that_stands_there_twice_is_refused() {
        String body = Bodies.painReport(4).toString().replaceFirst("\\{", "{\"painNow\":0,");
        BadInput.refusesField(() -> patient.put(place(), body), "/painNow");
    }

    @Test
    void half_a_character_is_no_text() {
        String body = Bodies.painReport(4)
                .put("note", "half a @ character")
                .toString()
                .replace("@", "\\ud83d");
        BadInput.refusesField(() -> patient.put(place(), body), "/note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-an-id",
                "0",
                "01932f5e8f437cc19d573a6f1b0c2d4e",
                "01932f5e-8f43-7cc1-9d57-3a6f1b0c2d4e%00",
                "1-1-1-1-1"
            })
    void an_id_that_is_none_names_nothing(String id) {
        String place = CLINIC.path(PATIENT, "/pain-reports/" + id);
        BadInput.refuses(() -> patient.put(place, Bodies.painReport(4).toString()), 404, "not-found");
    }

    @Test
    void a_report_from_before_the_patient_was_born_is_refused() {
        TestClinic clinic = TestClinic.opened("admin1");
        clinic.employ("physio1", "physio");
        String child = Bodies.patient("Kim", "Kraft")
                .put("birthDate", "2015-06-01")
                .put("account", Logins.account("patient1"))
                .toString();
        String id = Visitor.program("physio1")
                .post(clinic.path("/patients"), child)
                .expect(201)
                .json()
                .get("id")
                .textValue();
        String place = clinic.path(UUID.fromString(id), "/pain-reports/" + UUID.randomUUID());
        String body =
                Bodies.painReport(4).put("reportedAt", "2015-05-30T12:00:00Z").toString();
        BadInput.refusesField(() -> patient.put(place, body), "/reportedAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT6M", "P1D", "P3000D"})
    void a_clock_ahead_loses_nothing_and_is_marked(String ahead) {
        Instant said = Instant.now().plus(Duration.parse(ahead));
        JsonNode stored = report(Bodies.painReport(4).put("reportedAt", said.toString()));
        assertTrue(stored.get("clockSkewed").booleanValue());
        assertEquals(stored.get("receivedAt"), stored.get("countedAt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT4M", "PT0S", "-P400D"})
    void a_clock_that_is_right_or_behind_counts_as_it_says(String ahead) {
        Instant said = Instant.now().plus(Duration.parse(ahead));
        JsonNode stored = report(Bodies.painReport(4).put("reportedAt", said.toString()));
        assertFalse(stored.get("clockSkewed").booleanValue());
        assertEquals(stored.get("reportedAt"), stored.get("countedAt"));
    }

    @Test
    void the_longest_note_fits_whatever_it_is_written_in() {
        String note = "🏃".repeat(2000);
        assertEquals(
                note, report(Bodies.painReport(0).put("note", note)).get("note").textValue());
    }

    @Test
    void no_pain_needs_no_place() {
        ObjectNode report = Bodies.painReport(0);
        report.putArray("regions");
        assertEquals(0, report(report).get("regions").size());
    }

    private JsonNode report(ObjectNode body) {
        return patient.put(place(), body.toString()).expect(201).json();
    }

    private static String place() {
        return CLINIC.path(PATIENT, "/pain-reports/" + UUID.randomUUID());
    }

    private static ObjectNode region(ObjectNode body) {
        return (ObjectNode) body.at("/regions/0");
    }
}
