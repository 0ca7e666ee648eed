package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pain reports that were a mistake: taken back, struck out and corrected; at once, twice, and by the wrong people. */
class CorrectionsIT {

    private final Visitor phone = Visitor.browser("patient1");
    private final Visitor physio = Visitor.browser("physio1");

    private TestClinic clinic;
    private UUID patient;

    @BeforeEach
    void openAClinic() {
        clinic = TestClinic.opened("admin1");
        clinic.employ("physio1", "physio");
        clinic.employ("physio2", "physio");
        patient = clinic.register("physio1", "Mira", "Castillo", "patient1");
    }

    @Test
    void what_is_taken_back_stays_readable_and_counts_no_more() {
        report(2);
        String wrong = report(9);
        assertEquals(9, line().get("lastPain").intValue());
        JsonNode answer = voidReport(phone, wrong, "undo").expect(200).json();
        assertEquals("undo", answer.at("/voided/reason").textValue());
        assertTrue(answer.at("/voided/byPatient").booleanValue());
        assertEquals(answer, voidReport(phone, wrong, "undo").expect(200).json());
        assertEquals("conflict", voidReport(phone, wrong, "other").expect(409).problem());
        assertEquals("conflict", voidReport(physio, wrong, "other").expect(409).problem());

        JsonNode trend = physio.get(clinic.path(patient, "/pain-reports")).json();
        assertEquals(1, trend.at("/days/0/reports").intValue());
        assertEquals(2, trend.at("/days/0/worst").intValue());
        assertEquals(2, trend.at("/last/painNow").intValue());
        assertEquals(2, line().get("lastPain").intValue());
        assertEquals(2, line().at("/recentPain/13").intValue());
        for (Visitor reader : List.of(phone, physio)) {
            JsonNode entries = reader.get(clinic.path(patient, "/pain-reports/entries"))
                    .expect(200)
                    .json();
            assertEquals(2, entries.get("items").size());
            assertEquals(answer, entries.at("/items/0"));
            assertTrue(entries.at("/items/1/voided").isNull());
        }
    }

    @Test
    void when_nothing_is_left_the_patient_looks_like_one_who_never_reported() {
        String only = report(9);
        JsonNode answer = voidReport(physio, only, "Entered for somebody else.")
                .expect(200)
                .json();
        assertEquals("Paula Hartmann", answer.at("/voided/voidedBy").textValue());
        assertTrue(line().get("lastPain").isNull());
        assertTrue(line().get("lastReportAt").isNull());
        JsonNode trend = phone.get(clinic.path(patient, "/pain-reports")).json();
        assertTrue(trend.get("last").isNull());
        assertEquals(0, trend.get("days").size());
    }

    @Test
    void a_correction_takes_the_place_of_what_it_corrects() {
        String wrong = report(9);
        ObjectNode body = Bodies.painReport(4).put("corrects", wrong);
        String right = UUID.randomUUID().toString();
        phone.put(place(right), body.toString()).expect(201);
        phone.put(place(right), body.toString()).expect(200);
        assertEquals(
                "conflict",
                phone.put(place(right), body.put("painNow", 5).toString())
                        .expect(409)
                        .problem());
        JsonNode entries =
                physio.get(clinic.path(patient, "/pain-reports/entries")).json();
        assertEquals(right, entries.at("/items/0/id").textValue());
        assertEquals(wrong, entries.at("/items/0/corrects").textValue());
        assertEquals(right, entries.at("/items/1/voided/correctedBy").textValue());
        assertEquals(4, line().get("lastPain").intValue());
        BadInput.refuses(
                () -> phone.put(
                        place(UUID.randomUUID()),
                        Bodies.painReport(1).put("corrects", wrong).toString()),
                409,
                "conflict");
    }

    @Test
    void what_does_not_exist_cannot_be_voided_or_corrected() {
        UUID other = clinic.register("physio2", "Jonas", "Weber", null);
        UUID foreign = UUID.randomUUID();
        Database.change(
                "insert into diary.pain_report (clinic_id, patient_id, id, pain_now, context, regions, qualities, timings,"
                        + " reported_at, zone, received_at, counted_at, clock_skewed, local_date)"
                        + " values (?, ?, ?, 3, 'rest', '[]', '{}', '{}', now(), 'Europe/Berlin', now(), now(), false, current_date)",
                clinic.id(),
                other,
                foreign);
        for (UUID id : List.of(foreign, UUID.randomUUID())) {
            BadInput.refuses(() -> voidReport(phone, id.toString(), "undo"), 404, "not-found");
            BadInput.refuses(() -> voidReport(physio, id.toString(), "undo"), 404, "not-found");
            BadInput.refusesField(
                    () -> phone.put(
                            place(UUID.randomUUID()),
                            Bodies.painReport(1).put("corrects", id.toString()).toString()),
                    "/corrects");
        }
        BadInput.refuses(() -> voidReport(phone, "x", "undo"), 404, "not-found");
        String id = report(3);
        BadInput.refuses(() -> voidReport(Visitor.browser("physio2"), id, "undo"), 404, "not-found");
        for (String reason : List.of("", "  ", "x".repeat(501), "a\u0000b")) {
            BadInput.refusesField(() -> voidReport(phone, id, reason), "/reason");
        }
        BadInput.refusesField(() -> phone.post(place(id) + "/void", "{}"), "/reason");
        BadInput.refusesField(() -> phone.post(place(id) + "/void", "{\"reason\": 3}"), "/reason");
        BadInput.refuses(() -> phone.post(place(id) + "/void", "{"), 400, "unreadable");
        BadInput.refusesField(() -> phone.get(clinic.path(patient, "/pain-reports/entries?after=x")), "/after");
    }

    /** Whatever comes first, afterwards the list, the trend and the caseload tell one story. */
    @Test
    void reports_and_voids_at_once_end_in_one_truth() {
        List<String> standing = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            List<Callable<Answer>> all = new ArrayList<>();
            for (String id : standing) {
                all.add(() -> voidReport(phone, id, "undo"));
                all.add(() -> voidReport(physio, id, "Struck out."));
            }
            List<String> fresh = new ArrayList<>();
            for (int index = 0; index < 4; index++) {
                String id = UUID.randomUUID().toString();
                String body = Bodies.painReport(round * 3 + index).toString();
                fresh.add(id);
                all.add(() -> phone.put(place(id), body));
            }
            List<Integer> statuses =
                    Together.run(all).stream().map(Answer::status).toList();
            assertEquals(standing.size(), Collections.frequency(statuses, 200), statuses.toString());
            assertEquals(standing.size(), Collections.frequency(statuses, 409), statuses.toString());
            assertEquals(4, Collections.frequency(statuses, 201), statuses.toString());
            standing = fresh;
            JsonNode last =
                    phone.get(clinic.path(patient, "/pain-reports")).json().get("last");
            assertEquals(last.get("countedAt"), line().get("lastReportAt"));
            assertEquals(round * 3 + 3, line().at("/recentPain/13").intValue());
        }
    }

    @Test
    void two_corrections_of_one_report_at_once_leave_one() {
        String wrong = report(9);
        List<Callable<Answer>> all = new ArrayList<>();
        for (int index = 0; index < 6; index++) {
            String body = Bodies.painReport(index).put("corrects", wrong).toString();
            all.add(() -> phone.put(place(UUID.randomUUID()), body));
        }
        List<Integer> statuses = Together.run(all).stream().map(Answer::status).toList();
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(5, Collections.frequency(statuses, 409), statuses.toString());
        assertEquals(
                1,
                phone.get(clinic.path(patient, "/pain-reports"))
                        .json()
                        .at("/days/0/reports")
                        .intValue());
    }

    private String report(int score) {
        String id = UUID.randomUUID().toString();
        phone.put(place(id), Bodies.painReport(score).toString()).expect(201);
        return id;
    }

    private Answer voidReport(Visitor visitor, String id, String reason) {
        return visitor.post(
                place(id) + "/void", TestClinic.object().put("reason", reason).toString());
    }

    private String place(Object id) {
        return clinic.path(patient, "/pain-reports/" + id);
    }

    private JsonNode line() {
        for (JsonNode line : physio.get(clinic.path("/patients?limit=200"))
                .expect(200)
                .json()
                .get("items")) {
            if (line.get("id").textValue().equals(patient.toString())) {
                return line;
            }
        }
        throw new AssertionError("not in the caseload: " + patient);
    }
}
