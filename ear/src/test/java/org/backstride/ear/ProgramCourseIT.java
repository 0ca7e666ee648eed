package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Versions that begin on a day, programs that end, and templates, as programs and browsers use them. */
class ProgramCourseIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private static TestClinic clinic;

    private final Visitor physio = Visitor.browser("physio1");

    @BeforeAll
    static void openAClinic() {
        clinic = TestClinic.opened("admin1");
        clinic.employ("physio1", "physio");
        clinic.employ("physio2", "physio");
        clinic.employ("lead1", "clinical-lead");
    }

    @Test
    void the_next_version_waits_for_its_day_and_both_are_told() {
        UUID patient = clinic.register("physio1", "Wanda", "Wart", null);
        assign(patient, draft(patient), "{}").expect(201);
        Answer second = assign(patient, draft(patient, 45), starting(TODAY.plusDays(3), null))
                .expect(201);
        assertEquals(TODAY.plusDays(3).toString(), second.json().get("startsOn").textValue());
        JsonNode program =
                physio.get(clinic.path(patient, "/program")).expect(200).json();
        assertEquals(1, program.at("/current/number").intValue());
        assertEquals(2, program.at("/next/number").intValue());
        assertTrue(program.at("/next/sessions/0/items/0/instructions").size() > 2);
        assertTrue(program.get("end").isNull());
        // Plank 3 x 30 s, bird dog 8 x 2 per side held for 3 s, two change-overs.
        assertEquals(
                3 * 30 + 2 * 30 + 30 + 32 * 7 + 45 + 30,
                program.at("/current/sessions/0/estimatedSeconds").intValue());
        assertEquals(2 * 479, program.at("/current/estimatedSecondsPerWeek").intValue());

        // The clock of the server stands still in no test, so the facts move: what was to come has come.
        Database.change("alter table program.program_version disable trigger refuse_change");
        Database.change("update program.program_version set starts_on = starts_on - 3 where patient_id = ?", patient);
        Database.change("alter table program.program_version enable trigger refuse_change");
        program = physio.get(clinic.path(patient, "/program")).expect(200).json();
        assertEquals(2, program.at("/current/number").intValue());
        assertTrue(program.get("next").isNull());
        JsonNode versions = physio.get(clinic.path(patient, "/program-versions"))
                .expect(200)
                .json();
        assertEquals("running", versions.at("/items/0/state").textValue());
        assertEquals("past", versions.at("/items/1/state").textValue());
        JsonNode difference = physio.get(clinic.path(patient, "/program-versions/1/difference?to=2"))
                .expect(200)
                .json();
        assertEquals(1, difference.get("items").size());
        assertEquals("dose", difference.at("/items/0/ways/0").textValue());
        assertEquals(30, difference.at("/items/0/before/dose/holdSeconds").intValue());
        assertEquals(45, difference.at("/items/0/after/dose/holdSeconds").intValue());
    }

    @Test
    void what_waits_is_replaced_only_by_a_decision() {
        UUID patient = clinic.register("physio1", "Rita", "Rasch", null);
        assign(patient, draft(patient), starting(TODAY.plusDays(5), null)).expect(201);
        Answer unsaid = assign(patient, draft(patient), "{}").expect(409);
        assertTrue(unsaid.json().get("detail").textValue().contains("Version 1 waits"), unsaid.body());
        assertEquals(409, assign(patient, draft(patient), starting(TODAY, 2)).status());
        assign(patient, draft(patient), starting(TODAY, 1)).expect(201);
        JsonNode program = physio.get(clinic.path(patient, "/program")).json();
        assertEquals(2, program.at("/current/number").intValue());
        assertTrue(program.get("next").isNull());
        assertEquals(
                "never-ran",
                physio.get(clinic.path(patient, "/program-versions"))
                        .json()
                        .at("/items/1/state")
                        .textValue());
    }

    @Test
    void two_who_plan_different_versions_at_once_do_not_replace_each_other_unseen() {
        UUID patient = clinic.register("physio1", "Paul", "Paar", null);
        List<Callable<Answer>> all = new ArrayList<>();
        for (int index = 0; index < 6; index++) {
            String draft = draft(patient);
            int days = 2 + index;
            all.add(() -> assign(patient, draft, starting(TODAY.plusDays(days), null)));
        }
        List<Integer> statuses = Together.run(all).stream().map(Answer::status).toList();
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(5, Collections.frequency(statuses, 409), statuses.toString());
    }

    @Test
    void a_program_ends_and_starts_again() {
        UUID patient = clinic.register("physio1", "Enno", "Ende", null);
        assign(patient, draft(patient), "{}").expect(201);
        JsonNode end = end(patient, "Goal reached.", null).expect(201).json();
        assertEquals(TODAY.toString(), end.get("endsOn").textValue());
        assertEquals("Paula Hartmann", end.get("decidedBy").textValue());
        JsonNode program = physio.get(clinic.path(patient, "/program")).json();
        assertTrue(program.get("current").isNull());
        assertEquals(end, program.get("end"));
        assertEquals("conflict", end(patient, "Again.", null).expect(409).problem());
        assign(patient, draft(patient), "{}").expect(201);
        program = physio.get(clinic.path(patient, "/program")).json();
        assertEquals(2, program.at("/current/number").intValue());
        assertTrue(program.get("end").isNull());
    }

    @Test
    void of_ends_at_once_one_is_decided() {
        UUID patient = clinic.register("physio1", "Edda", "Eile", null);
        assign(patient, draft(patient), "{}").expect(201);
        List<Integer> statuses = Together.run(8, () -> end(patient, "Goal reached.", null)).stream()
                .map(Answer::status)
                .toList();
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(7, Collections.frequency(statuses, 409), statuses.toString());
    }

    @Test
    void days_and_reasons_that_cannot_be_are_refused() {
        UUID patient = clinic.register("physio1", "Tara", "Tag", null);
        assign(patient, draft(patient), "{}").expect(201);
        String draft = draft(patient);
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(91), LocalDate.of(9999, 12, 31))) {
            BadInput.refusesField(() -> assign(patient, draft, starting(day, null)), "/startsOn");
            BadInput.refusesField(() -> end(patient, "Goal reached.", day), "/endsOn");
        }
        BadInput.refusesField(() -> assign(patient, draft, "{\"startsOn\": \"31.12.2026\"}"), "/startsOn");
        BadInput.refusesField(() -> assign(patient, draft, "{\"startsOn\": \"2026-02-30\"}"), "/startsOn");
        BadInput.refusesField(() -> assign(patient, draft, "{\"replaces\": \"1\"}"), "/replaces");
        BadInput.refusesField(() -> assign(patient, draft, "{\"starts\": null}"), "/starts");
        BadInput.refuses(() -> assign(patient, draft, "null"), 400, "unreadable");
        BadInput.refuses(() -> assign(patient, draft, "{"), 400, "unreadable");
        for (String reason : List.of("", "  ", "x".repeat(501), "a\u0000b")) {
            BadInput.refusesField(() -> end(patient, reason, null), "/reason");
        }
        BadInput.refusesField(() -> physio.post(clinic.path(patient, "/program/end"), "{}"), "/reason");
        String versions = clinic.path(patient, "/program-versions");
        BadInput.refuses(() -> physio.get(versions + "/9"), 404, "not-found");
        BadInput.refuses(() -> physio.get(versions + "/first"), 404, "not-found");
        BadInput.refuses(() -> physio.get(versions + "/-1"), 404, "not-found");
        BadInput.refuses(() -> physio.get(versions + "/1/difference?to=9"), 404, "not-found");
        BadInput.refusesField(() -> physio.get(versions + "/1/difference"), "/to");
        BadInput.refusesField(() -> physio.get(versions + "?after=x"), "/after");
        UUID nothing = clinic.register("physio1", "Nora", "Nichts", null);
        BadInput.refuses(() -> end(nothing, "Goal reached.", null), 409, "conflict");
    }

    @Test
    void a_template_holds_nothing_of_the_patient_it_came_from() {
        UUID patient = clinic.register("physio1", "Vera", "Vorlage", null);
        ObjectNode plan = Bodies.program();
        ((ObjectNode) plan.at("/sessions/0/items/0")).put("note", "Marker 4e1d: since the fall of last year.");
        String draft = started(patient, plan);
        JsonNode template = physio.post(
                        clinic.path(patient, "/program-drafts/" + draft + "/template"),
                        "{\"name\": \"Weak core\", \"description\": \"For beginners.\"}")
                .expect(201)
                .json();
        String place = clinic.path("/program-templates/" + template.get("id").textValue());
        assertEquals(template, physio.get(place).expect(200).json());
        List<?> stored = Database.rows(
                "select to_jsonb(t)::text from program.template t where id = ?::uuid",
                template.get("id").textValue());
        assertFalse(stored.toString().contains("Marker"), stored.toString());
        assertFalse(stored.toString().contains(patient.toString()), stored.toString());
        assertFalse(stored.toString().contains(draft), stored.toString());

        UUID other = clinic.register("physio2", "Otto", "Andrer", null);
        Visitor colleague = Visitor.browser("physio2");
        JsonNode fresh = colleague
                .post(
                        clinic.path(other, "/program-drafts/from-template"),
                        "{\"template\": \"" + template.get("id").textValue() + "\"}")
                .expect(201)
                .json();
        assertEquals(template.get("sessions"), fresh.get("sessions"));
        assertTrue(fresh.at("/sessions/0/items/0/note").isNull());
        changedByAuthorAndLeadAlone(place, colleague);
    }

    private void changedByAuthorAndLeadAlone(String place, Visitor colleague) {
        String body = Bodies.template().put("name", "Strong core").toString();
        assertFalse(colleague.get(place).json().get("changeable").booleanValue());
        assertEquals(
                "not-allowed",
                colleague.with("If-Match", "\"0\"").put(place, body).expect(403).problem());
        colleague.with("If-Match", "\"0\"").post(place + "/retire", null).expect(403);
        physio.put(place, body).expect(428);
        Visitor lead = Visitor.browser("lead1");
        lead.with("If-Match", "\"0\"").put(place, body).expect(200);
        physio.with("If-Match", "\"0\"").put(place, body).expect(412);
        BadInput.refusesField(
                () -> physio.with("If-Match", "\"1\"")
                        .put(place, Bodies.program().put("name", "x").toString()),
                "/sessions/0/items/0/note");
        physio.with("If-Match", "\"1\"").post(place + "/retire", null).expect(200);
        lead.with("If-Match", "\"2\"").put(place, body).expect(409);
        assertEquals(
                Set.of(),
                Set.copyOf(physio.get(clinic.path("/program-templates")).json().findValuesAsText("name")));
    }

    @Test
    void a_template_that_cannot_be_is_refused() {
        UUID patient = clinic.register("physio1", "Bela", "Boese", null);
        String place = clinic.path(patient, "/program-drafts/" + draft(patient) + "/template");
        for (String name : List.of("", " ", "x".repeat(121), "two\\nlines")) {
            BadInput.refusesField(() -> physio.post(place, "{\"name\": \"" + name + "\"}"), "/name");
        }
        BadInput.refusesField(
                () -> physio.post(place, "{\"name\": \"x\", \"description\": \"" + "x".repeat(2001) + "\"}"),
                "/description");
        BadInput.refusesField(() -> physio.post(place, "{\"name\": \"x\", \"patient\": \"x\"}"), "/patient");
        String from = clinic.path(patient, "/program-drafts/from-template");
        BadInput.refusesField(() -> physio.post(from, "{}"), "/template");
        BadInput.refusesField(() -> physio.post(from, "{\"template\": \"x\"}"), "/template");
        BadInput.refuses(() -> physio.post(from, "{\"template\": \"" + UUID.randomUUID() + "\"}"), 404, "not-found");
    }

    private String draft(UUID patient) {
        return started(patient, Bodies.program());
    }

    private String draft(UUID patient, int holdSeconds) {
        ObjectNode plan = Bodies.program();
        ((ObjectNode) plan.at("/sessions/0/items/0/dose")).put("holdSeconds", holdSeconds);
        return started(patient, plan);
    }

    private String started(UUID patient, ObjectNode plan) {
        return physio.post(clinic.path(patient, "/program-drafts"), plan.toString())
                .expect(201)
                .json()
                .get("id")
                .textValue();
    }

    private Answer assign(UUID patient, String draft, String body) {
        return physio.with("If-Match", "\"0\"")
                .post(clinic.path(patient, "/program-drafts/" + draft + "/assign"), body);
    }

    private static String starting(LocalDate day, @Nullable Integer replaces) {
        return TestClinic.object()
                .put("startsOn", day.toString())
                .put("replaces", replaces)
                .toString();
    }

    private Answer end(UUID patient, String reason, @Nullable LocalDate day) {
        return physio.post(
                clinic.path(patient, "/program/end"),
                TestClinic.object()
                        .put("reason", reason)
                        .put("endsOn", day == null ? null : day.toString())
                        .toString());
    }
}
