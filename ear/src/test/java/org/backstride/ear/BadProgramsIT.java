package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstride.ear.BadInput.Spoiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts of programs that cannot be, and edits of something else than what was read. */
class BadProgramsIT {

    private static final TestClinic CLINIC = People.RIVERSIDE;
    private static final UUID PATIENT = People.PATIENT_1;
    private static final String DRAFTS = CLINIC.path(PATIENT, "/program-drafts");

    private final Visitor physio = Visitor.browser("physio1");

    static Stream<Spoiled> plans() {
        return Stream.concat(sessions(), items());
    }

    private static Stream<Spoiled> sessions() {
        return Stream.of(
                Spoiled.missing("sessions"),
                Spoiled.field("sessions", "null"),
                Spoiled.field("sessions", "{}"),
                Spoiled.deep("/sessions", "five sessions", body -> fill(body, 5)),
                Spoiled.deep(
                        "/sessions/1/label",
                        "two sessions A",
                        body -> fill(body, 2).at(1).put("label", "A")),
                Spoiled.deep(
                        "/sessions/0",
                        "no session",
                        body -> body.putArray("sessions").addNull()),
                Spoiled.deep(
                        "/sessions/0/label", "label Z", body -> session(body).put("label", "Z")),
                Spoiled.deep(
                        "/sessions/0/weekdays",
                        "no weekdays",
                        body -> session(body).remove("weekdays")),
                Spoiled.deep("/sessions/0/weekdays/1", "someday", body -> days(body, "monday", "someday")),
                Spoiled.deep("/sessions/0/weekdays/1", "monday twice", body -> days(body, "monday", "monday")),
                Spoiled.deep(
                        "/sessions/0/items", "no items", body -> session(body).remove("items")),
                Spoiled.deep(
                        "/sessions/0/color",
                        "unknown field of a session",
                        body -> session(body).put("color", "red")),
                Spoiled.field("version", "7"),
                Spoiled.field("patient", "\"" + UUID.randomUUID() + "\""));
    }

    private static Stream<Spoiled> items() {
        String item = "/sessions/0/items/0";
        return Stream.of(
                Spoiled.deep(
                        item + "/exercise",
                        "unknown exercise",
                        body -> item(body).put("exercise", "levitation")),
                Spoiled.deep(
                        item + "/exercise",
                        "no program material",
                        body -> item(body).put("exercise", "cold-pack")),
                Spoiled.deep(
                        item + "/exercise", "no exercise", body -> item(body).remove("exercise")),
                Spoiled.deep(item + "/exercise", "no text", body -> item(body).put("exercise", "plank\u0000")),
                Spoiled.deep(
                        "/sessions/0/items/1/exercise",
                        "plank twice",
                        body -> second(body).put("exercise", "plank")),
                Spoiled.deep(item + "/dose", "no dose", body -> item(body).remove("dose")),
                Spoiled.deep(item + "/dose/mode", "no mode", body -> dose(body).remove("mode")),
                Spoiled.deep(
                        item + "/dose/mode", "unknown mode", body -> dose(body).put("mode", "forever")),
                Spoiled.deep(
                        item + "/dose/holdSeconds",
                        "no hold",
                        body -> dose(body).put("holdSeconds", 0)),
                Spoiled.deep(
                        item + "/dose/holdSeconds",
                        "too long a hold",
                        body -> dose(body).put("holdSeconds", 301)),
                Spoiled.deep(
                        item + "/dose/holdSeconds",
                        "half a second",
                        body -> dose(body).put("holdSeconds", 0.5)),
                Spoiled.deep(
                        item + "/dose/holdSeconds",
                        "seconds as text",
                        body -> dose(body).put("holdSeconds", "30")),
                Spoiled.deep(
                        item + "/dose/rounds",
                        "too many rounds",
                        body -> dose(body).put("rounds", 21)),
                Spoiled.deep(
                        item + "/dose/perSide",
                        "sides as text",
                        body -> dose(body).put("perSide", "yes")),
                Spoiled.deep(
                        item + "/dose/minutes",
                        "a field of another mode",
                        body -> dose(body).put("minutes", 3)),
                Spoiled.deep(item + "/note", "long note", body -> item(body).put("note", "n".repeat(501))),
                Spoiled.deep(
                        item + "/note",
                        "note that is no text",
                        body -> item(body).put("note", "a\u0000b")),
                Spoiled.deep(
                        item + "/load",
                        "unknown field of an item",
                        body -> item(body).put("load", 5)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_plan_that_cannot_be_is_refused_when_it_is_started(Spoiled spoiled) {
        String body = spoiled.of(Bodies.program());
        BadInput.refusesField(() -> physio.post(DRAFTS, body), spoiled.pointer());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void and_when_it_is_saved(Spoiled spoiled) {
        String draft = draft();
        String body = spoiled.of(Bodies.program());
        BadInput.refusesField(() -> physio.with("If-Match", "\"0\"").put(draft, body), spoiled.pointer());
    }

    @Test
    void more_than_twenty_exercises_are_refused() {
        ObjectNode plan = Bodies.program();
        ArrayNode items = session(plan).putArray("items");
        physio.get("exercises?limit=200").json().get("items").forEach(exercise -> {
            if (exercise.get("programEligible").booleanValue() && items.size() < 21) {
                items.addObject()
                        .put("exercise", exercise.get("id").textValue())
                        .putObject("dose")
                        .put("mode", "time")
                        .put("minutes", 1);
            }
        });
        BadInput.refusesField(() -> physio.post(DRAFTS, plan.toString()), "/sessions/0/items");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"0\", \"1\"", "W/\"0\"", "*", "\"abc\"", "\"-1\"", "\"999999999999\"", "\"\""})
    void a_version_that_is_none_is_refused(String version) {
        String draft = draft();
        String plan = Bodies.program().toString();
        BadInput.refusesField(() -> physio.with("If-Match", version).put(draft, plan), "/If-Match");
        BadInput.refusesField(() -> physio.with("If-Match", version).post(draft + "/assign", null), "/If-Match");
    }

    @Test
    void a_version_nobody_has_read_is_stale() {
        String draft = draft();
        String plan = Bodies.program().toString();
        BadInput.refuses(() -> physio.put(draft, plan), 428, "version-required");
        BadInput.refuses(() -> physio.post(draft + "/assign", null), 428, "version-required");
        BadInput.refuses(() -> physio.with("If-Match", "\"1\"").put(draft, plan), 412, "stale");
        BadInput.refuses(() -> physio.with("If-Match", "\"1\"").post(draft + "/assign", null), 412, "stale");
    }

    @Test
    void a_body_that_may_be_missing_is_json_when_it_is_there() {
        Visitor reader = physio.with("If-Match", "\"0\"");
        String place = draft() + "/assign";
        BadInput.refuses(
                () -> reader.with("Content-Type", "text/plain").post(place, "{}"), 415, "unsupported-media-type");
        BadInput.refuses(
                () -> reader.with("Content-Encoding", "gzip").post(place, "{}"), 415, "unsupported-media-type");
        BadInput.refuses(() -> reader.post(place, "[]"), 400, "invalid");
        BadInput.refuses(() -> reader.post(place, "{} {}"), 400, "unreadable");
    }

    @Test
    void a_draft_of_another_patient_answers_like_one_that_is_not_there() {
        UUID others = Spare.draft(target("patient3"));
        UUID foreign = Spare.draft(target("patient9"));
        Visitor lead = Visitor.browser("lead1").with("If-Match", "\"0\"");
        String plan = Bodies.program().toString();
        for (UUID draft : new UUID[] {others, foreign, UUID.randomUUID()}) {
            String place = DRAFTS + "/" + draft;
            BadInput.refuses(() -> lead.get(place), 404, "not-found");
            BadInput.refuses(() -> lead.put(place, plan), 404, "not-found");
            Answer assigned = BadInput.refuses(() -> lead.post(place + "/assign", null), 404, "not-found");
            assertEquals(
                    "This does not exist, or it is not for you to see.",
                    assigned.json().get("detail").textValue());
        }
    }

    private String draft() {
        String id = physio.post(DRAFTS, Bodies.program().toString())
                .expect(201)
                .json()
                .get("id")
                .textValue();
        return DRAFTS + "/" + id;
    }

    private static Target target(String name) {
        return Target.patients().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode session(ObjectNode body) {
        return (ObjectNode) body.at("/sessions/0");
    }

    private static ObjectNode item(ObjectNode body) {
        return (ObjectNode) body.at("/sessions/0/items/0");
    }

    private static ObjectNode second(ObjectNode body) {
        return (ObjectNode) body.at("/sessions/0/items/1");
    }

    private static ObjectNode dose(ObjectNode body) {
        return (ObjectNode) item(body).get("dose");
    }

    private static void days(ObjectNode body, String... days) {
        ArrayNode weekdays = session(body).putArray("weekdays");
        for (String day : days) {
            weekdays.add(day);
        }
    }

    private interface Sessions {
        ObjectNode at(int index);
    }

    private static Sessions fill(ObjectNode body, int sessions) {
        ArrayNode all = body.putArray("sessions");
        for (int index = 0; index < sessions; index++) {
            ObjectNode session = all.addObject().put("label", String.valueOf((char) ('A' + index)));
            session.putArray("weekdays");
            session.putArray("items");
        }
        return index -> (ObjectNode) all.get(index);
    }
}
