package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main job, from the search for an exercise to the line in the history, as programs and browsers do it. */
class MainJobIT {

    private static final String NOTE = "worse on the stairs, marker 7c1f";

    private static TestClinic clinic;
    private static UUID hartmann;
    private static UUID lindgren;

    private final Visitor physio = Visitor.browser("physio1");
    private final Visitor admin = Visitor.browser("admin1");

    @BeforeAll
    static void openClinic() {
        clinic = TestClinic.opened("admin1");
        hartmann = clinic.employ("physio1", "physio");
        lindgren = clinic.employ("physio2", "physio");
        clinic.employ("lead1", "clinical-lead");
    }

    @Test
    void a_registered_patient_stands_in_the_caseload_of_whoever_registered_them() {
        Answer registered = physio.post(
                clinic.path("/patients"), Bodies.patient("Berta", "Brandt").toString());
        registered.expect(201);
        URI place = TestStack.base().resolve(registered.header("Location"));
        JsonNode patient = physio.get(place.getPath()).expect(200).json();
        assertEquals(registered.json(), patient);
        assertEquals(hartmann.toString(), patient.at("/careTeam/0/membership").textValue());
        JsonNode line = lineOf(physio, patient.get("id").textValue());
        assertEquals("Berta Brandt", line.get("name").textValue());
        assertTrue(line.get("lastPain").isNull());
        assertEquals(14, line.get("recentPain").size());
        assertEquals(404, Visitor.browser("physio2").get(place.getPath()).status());
    }

    @Test
    void a_draft_is_saved_over_the_version_that_was_read_and_no_other() {
        UUID patient = clinic.register("physio1", "Carl", "Cordes", null);
        Answer started = startDraft(
                patient, TestClinic.object().set("sessions", TestClinic.object().arrayNode()));
        assertEquals("\"0\"", started.header("ETag"));
        String draft = clinic.path(
                patient, "/program-drafts/" + started.json().get("id").textValue());
        String plan = Bodies.program().toString();

        assertEquals("version-required", physio.put(draft, plan).expect(428).problem());
        Answer saved = physio.with("If-Match", "\"0\"").put(draft, plan).expect(200);
        assertEquals("\"1\"", saved.header("ETag"));
        assertEquals(
                "stale",
                physio.with("If-Match", "\"0\"").put(draft, plan).expect(412).problem());
        Answer read = physio.get(draft).expect(200);
        assertEquals("\"1\"", read.header("ETag"));
        assertEquals(
                "Forearm plank",
                read.json().at("/sessions/0/items/0/exerciseName").textValue());
        assertEquals("Paula Hartmann", read.json().get("updatedBy").textValue());
        assertEquals(
                2,
                physio.get(clinic.path(patient, "/program-drafts"))
                        .json()
                        .at("/items/0/exerciseCount")
                        .intValue());
    }

    @Test
    void an_empty_draft_can_be_saved_but_not_assigned() {
        UUID patient = clinic.register("physio1", "Emil", "Ender", null);
        Answer started = startDraft(
                patient, TestClinic.object().set("sessions", TestClinic.object().arrayNode()));
        Answer assigned = assign(patient, started.json().get("id").textValue(), 0);
        assertEquals("invalid", assigned.expect(400).problem());
        assertTrue(physio.get(clinic.path(patient, "/program"))
                .expect(200)
                .json()
                .get("current")
                .isNull());
    }

    @Test
    void an_assigned_program_never_changes_and_the_next_one_takes_its_place() {
        UUID patient = clinic.register("physio1", "Doris", "Drews", null);
        String draft = startDraft(patient, Bodies.program()).json().get("id").textValue();
        assertEquals(412, assign(patient, draft, 7).status());
        JsonNode first = assign(patient, draft, 0).expect(201).json();
        assertEquals(1, first.get("number").intValue());
        assertEquals("conflict", assign(patient, draft, 0).expect(409).problem());
        String place = clinic.path(patient, "/program-drafts/" + draft);
        assertEquals(
                409,
                physio.with("If-Match", "\"1\"")
                        .put(place, Bodies.program().toString())
                        .status());
        assertEquals(
                0,
                physio.get(clinic.path(patient, "/program-drafts"))
                        .json()
                        .get("items")
                        .size());
        List<?> kept = versions(patient);

        ObjectNode changed = Bodies.program();
        ((ObjectNode) changed.at("/sessions/0/items/0/dose")).put("holdSeconds", 45);
        String next = startDraft(patient, changed).json().get("id").textValue();
        assertEquals(
                2, assign(patient, next, 0).expect(201).json().get("number").intValue());
        assertEquals(kept.get(0), versions(patient).get(0));
        JsonNode current = physio.get(clinic.path(patient, "/program")).json().get("current");
        assertEquals(45, current.at("/sessions/0/items/0/dose/holdSeconds").intValue());
        assertEquals(2, lineOf(physio, patient.toString()).get("programNumber").intValue());
    }

    @Test
    void a_patient_reads_the_program_and_reports_pain_and_the_physio_sees_both() {
        UUID patient = clinic.register("physio1", "Mira", "Castillo", "patient1");
        assign(patient, startDraft(patient, Bodies.program()).json().get("id").textValue(), 0)
                .expect(201);
        Visitor phone = Visitor.browser("patient1");
        JsonNode today =
                phone.get(clinic.path(patient, "/program")).expect(200).json().get("current");
        assertEquals("Paula Hartmann", today.get("assignedBy").textValue());
        JsonNode plank = today.at("/sessions/0/items/0");
        assertEquals("hold", plank.at("/dose/mode").textValue());
        assertTrue(plank.get("instructions").size() > 2);
        assertTrue(today.at("/sessions/0/items/1/dose/perSide").booleanValue());

        ObjectNode report = Bodies.painReport(6).put("worst24h", 8).put("note", NOTE);
        String place = clinic.path(patient, "/pain-reports/" + UUID.randomUUID());
        JsonNode stored = phone.put(place, report.toString()).expect(201).json();
        assertFalse(stored.get("clockSkewed").booleanValue());
        assertEquals(stored, phone.put(place, report.toString()).expect(200).json());
        assertEquals(
                "conflict",
                phone.put(place, report.put("painNow", 2).toString())
                        .expect(409)
                        .problem());

        JsonNode trend =
                physio.get(clinic.path(patient, "/pain-reports")).expect(200).json();
        assertEquals(1, trend.get("days").size());
        assertEquals(
                LocalDate.now(ZoneId.of("Europe/Berlin")).toString(),
                trend.at("/days/0/date").textValue());
        assertEquals(6, trend.at("/days/0/latest").intValue());
        assertEquals(1, trend.at("/days/0/reports").intValue());
        JsonNode line = lineOf(physio, patient.toString());
        assertEquals(6, line.get("lastPain").intValue());
        assertEquals(6, line.at("/recentPain/13").intValue());

        seesWhoLooked(phone, patient);
        seesNoClinicalValue(patient);
    }

    private void seesWhoLooked(Visitor phone, UUID patient) {
        String log = phone.get(clinic.path(patient, "/access-log?limit=200"))
                .expect(200)
                .body();
        assertTrue(log.contains("Paula Hartmann"), log);
        assertTrue(log.contains("ShowPainTrend"), log);
    }

    private void seesNoClinicalValue(UUID patient) {
        Answer history = admin.get(clinic.path("/audit-entries?limit=200&patient=" + patient));
        List<String> subjects = new ArrayList<>();
        for (JsonNode entry : history.expect(200).json().get("items")) {
            subjects.add(entry.path("subject").asText());
            assertEquals("Mira Castillo", entry.get("patientName").textValue());
            assertEquals(15, entry.size(), entry.toString());
        }
        assertTrue(subjects.contains("diary.pain_report"), subjects.toString());
        assertFalse(history.body().contains("marker 7c1f"), history.body());
        assertFalse(history.body().contains("painNow"), history.body());
    }

    @Test
    void a_physio_who_is_taken_out_of_the_care_team_is_out_at_the_next_request() {
        UUID patient = clinic.register("physio1", "Frida", "Funk", null);
        clinic.join(patient, lindgren);
        Visitor session = Visitor.browser("physio2");
        Visitor token = Visitor.program("physio2");
        session.get(clinic.path(patient, "")).expect(200);
        token.get(clinic.path(patient, "")).expect(200);
        admin.delete(clinic.path(patient, "/care-team/" + lindgren)).expect(204);
        session.get(clinic.path(patient, "")).expect(404);
        token.get(clinic.path(patient, "")).expect(404);
    }

    @Test
    void the_story_leaves_its_change_entries_with_the_request_and_role_that_made_them() {
        Answer registered = physio.post(
                clinic.path("/patients"), Bodies.patient("Greta", "Gries").toString());
        List<?> changes = Database.rows(
                "select subject, action, role, actor from audit.entry where request_id = ?::uuid and kind = 'change'"
                        + " order by subject",
                registered.header("X-Request-Id"));
        String me = Logins.account("physio1");
        assertEquals(
                List.of(
                        List.of("clinic.care_team_member", "insert", "physio", me),
                        List.of("patient.patient", "insert", "physio", me)),
                changes);
    }

    @Test
    void a_patient_belongs_to_one_record_in_a_clinic() {
        clinic.register("physio1", "Jonas", "Weber", "patient2");
        String again = Bodies.patient("Jonas", "Weber")
                .put("account", Logins.account("patient2"))
                .toString();
        assertEquals(
                "conflict",
                physio.post(clinic.path("/patients"), again).expect(409).problem());
        assertNotEquals(0, clinic.register("physio1", "Jonas", "Weber", null).version());
    }

    private Answer startDraft(UUID patient, JsonNode plan) {
        return physio.post(clinic.path(patient, "/program-drafts"), plan.toString())
                .expect(201);
    }

    private Answer assign(UUID patient, String draft, int version) {
        return physio.with("If-Match", "\"" + version + "\"")
                .post(clinic.path(patient, "/program-drafts/" + draft + "/assign"), null);
    }

    private static List<?> versions(UUID patient) {
        return Database.rows(
                "select xmin::text, id, number, sessions::text from program.program_version where patient_id = ?"
                        + " order by number",
                patient);
    }

    private static JsonNode lineOf(Visitor visitor, String patient) {
        for (JsonNode line : visitor.get(clinic.path("/patients?limit=200"))
                .expect(200)
                .json()
                .get("items")) {
            if (line.get("id").textValue().equals(patient)) {
                return line;
            }
        }
        throw new AssertionError("not in the caseload: " + patient);
    }
}
