package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two servers with a connection pool each, and a phone that sends one report again and again to both at once. */
class TwoPoolsIT {

    private static final int AT_ONCE = 32;
    private static final int ROUNDS = 3;

    private static URI second;

    @BeforeAll
    static void startSecondServer() throws IOException, InterruptedException {
        second = TestStack.startSecondServer();
    }

    @Test
    void one_report_sent_many_times_at_once_is_one_row_and_counts_once() {
        TestClinic clinic = TestClinic.opened("admin1");
        clinic.employ("physio1", "physio");
        UUID patient = clinic.register("physio1", "Mira", "Castillo", "patient1");
        for (int round = 1; round <= ROUNDS; round++) {
            String place = clinic.path(patient, "/pain-reports/" + UUID.randomUUID());
            String body = Bodies.painReport(round).toString();
            List<Answer> answers = Together.run(senders(place, body));
            assertEquals(
                    1,
                    Collections.frequency(statuses(answers), 201),
                    statuses(answers).toString());
            assertEquals(
                    AT_ONCE - 1,
                    Collections.frequency(statuses(answers), 200),
                    statuses(answers).toString());
            HashSet<JsonNode> told = new HashSet<>();
            answers.forEach(answer -> told.add(answer.json()));
            assertEquals(1, told.size());
            assertEquals(
                    round, Database.number("select count(*) from diary.pain_report where patient_id = ?", patient));
            assertEquals(
                    round,
                    Database.number(
                            "select count(*) from audit.entry where kind = 'change' and subject = 'diary.pain_report'"
                                    + " and patient_id = ?",
                            patient));
        }
        JsonNode trend = Visitor.program("physio1")
                .get(clinic.path(patient, "/pain-reports"))
                .json();
        assertEquals(ROUNDS, trend.at("/days/0/reports").intValue());
    }

    @Test
    void different_things_said_at_once_under_one_id_are_one_report_and_conflicts() {
        TestClinic clinic = TestClinic.opened("admin1");
        clinic.employ("physio1", "physio");
        UUID patient = clinic.register("physio1", "Mira", "Castillo", "patient1");
        String place = clinic.path(patient, "/pain-reports/" + UUID.randomUUID());
        List<Callable<Answer>> all = new ArrayList<>();
        for (int score = 0; score <= 10; score++) {
            String body = Bodies.painReport(score).toString();
            Visitor phone = phone(score);
            all.add(() -> phone.put(place, body));
        }
        List<Integer> statuses = statuses(Together.run(all));
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(10, Collections.frequency(statuses, 409), statuses.toString());
    }

    /** Each is a fact of its own: none is lost, and the line of the caseload tells the one that counts last. */
    @Test
    void different_reports_at_once_are_all_kept_and_the_caseload_tells_the_latest() {
        TestClinic clinic = TestClinic.opened("admin1");
        clinic.employ("physio1", "physio");
        UUID patient = clinic.register("physio1", "Mira", "Castillo", "patient1");
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        List<Callable<Answer>> all = new ArrayList<>();
        for (int score = 0; score <= 10; score++) {
            String body = Bodies.painReport(score)
                    .put("reportedAt", now.minusSeconds(60L * score).toString())
                    .toString();
            String place = clinic.path(patient, "/pain-reports/" + UUID.randomUUID());
            Visitor phone = phone(score);
            all.add(() -> phone.put(place, body));
        }
        Together.run(all).forEach(answer -> answer.expect(201));
        JsonNode line = Visitor.program("physio1")
                .get(clinic.path("/patients"))
                .expect(200)
                .json()
                .at("/items/0");
        assertEquals(0, line.get("lastPain").intValue(), line.toString());
        assertEquals(now, Instant.parse(line.get("lastReportAt").textValue()));
        assertEquals(11, Database.number("select count(*) from diary.pain_report where patient_id = ?", patient));
    }

    /** Two physios save the same draft at once, each at a server of their own: one is told, nothing is lost. */
    @Test
    void of_edits_at_once_one_is_saved_and_the_others_are_stale() {
        TestClinic clinic = TestClinic.opened("admin1");
        clinic.employ("physio1", "physio");
        UUID patient = clinic.register("physio1", "Doris", "Drews", null);
        Visitor physio = Visitor.program("physio1");
        String draft = physio.post(
                        clinic.path(patient, "/program-drafts"),
                        Bodies.program().toString())
                .expect(201)
                .json()
                .get("id")
                .textValue();
        String place = clinic.path(patient, "/program-drafts/" + draft);
        for (int version = 0; version < 5; version++) {
            List<Callable<Answer>> all = new ArrayList<>();
            for (int sender = 0; sender < 8; sender++) {
                Visitor editor = (sender % 2 == 0 ? physio : physio.at(second)).with("If-Match", "\"" + version + "\"");
                all.add(() -> editor.put(place, Bodies.program().toString()));
            }
            List<Integer> statuses = statuses(Together.run(all));
            assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
            assertEquals(7, Collections.frequency(statuses, 412), statuses.toString());
        }
        List<Callable<Answer>> assignments = new ArrayList<>();
        for (int sender = 0; sender < 8; sender++) {
            Visitor editor = (sender % 2 == 0 ? physio : physio.at(second)).with("If-Match", "\"5\"");
            assignments.add(() -> editor.post(place + "/assign", null));
        }
        List<Integer> statuses = statuses(Together.run(assignments));
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertTrue(statuses.stream().allMatch(status -> Set.of(201, 409, 412).contains(status)), statuses.toString());
        assertEquals(1, Database.number("select count(*) from program.program_version where patient_id = ?", patient));
    }

    private static List<Callable<Answer>> senders(String place, String body) {
        List<Callable<Answer>> senders = new ArrayList<>();
        for (int index = 0; index < AT_ONCE; index++) {
            Visitor phone = phone(index);
            senders.add(() -> phone.put(place, body));
        }
        return senders;
    }

    private static Visitor phone(int index) {
        Visitor phone = Visitor.program("patient1");
        return index % 2 == 0 ? phone : phone.at(second);
    }

    private static List<Integer> statuses(List<Answer> answers) {
        return answers.stream().map(Answer::status).toList();
    }
}
