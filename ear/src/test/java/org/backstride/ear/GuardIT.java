package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** The guard in the real server, around use cases that do what product code must not. */
@ArquillianTest
class GuardIT {

    private static final Visitor PHYSIO = Visitor.program("physio1").at(TestStack.arquillian());

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return TestEar.careless();
    }

    @Test
    void a_use_case_that_calls_another_takes_it_into_its_transaction_and_each_leaves_an_entry() {
        Answer answer = careless("ask", "").expect(200);
        assertEquals(
                List.of(List.of("AskTwice", "allowed", "physio"), List.of("ShowClinicExercise", "allowed", "physio")),
                entries(answer));
        assertEquals(
                1,
                Database.number(
                        "select count(distinct transaction_id) from audit.entry where request_id = ?::uuid",
                        answer.header("X-Request-Id")));
    }

    @Test
    void what_is_refused_in_the_middle_is_undone_and_leaves_its_entry() {
        Answer answer = careless("overreach", "&family=Overreach").expect(403);
        assertEquals(List.of(List.of("WriteAndBeRefused", "refused", "role")), refusals(answer));
        assertEquals(0, registered("Overreach"));
    }

    @Test
    void what_fails_is_undone_and_leaves_its_entry() {
        Answer answer = careless("fail", "&family=Failure").expect(500);
        assertEquals(List.of(List.of("WriteAndBeRefused", "failed", "unexpected")), refusals(answer));
        assertEquals(0, registered("Failure"));
        assertEquals("unexpected", answer.problem());
        assertTrue(!answer.body().contains("on purpose"), answer.body());
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    }

    @Test
    void of_two_that_wait_for_one_another_one_is_tried_again() {
        TestClinic clinic = TestClinic.opened("admin1");
        UUID one = clinic.employ("physio1", "physio");
        UUID other = clinic.employ("physio2", "physio");
        String place = "/api/careless?do=lock&clinic=" + clinic.id();
        List<Answer> answers = Together.run(List.of(
                () -> PHYSIO.get(place + "&first=" + one + "&second=" + other),
                () -> PHYSIO.get(place + "&first=" + other + "&second=" + one)));
        answers.forEach(answer -> answer.expect(200));
        int tries = answers.stream()
                .mapToInt(answer -> Integer.parseInt(answer.body()))
                .max()
                .orElseThrow();
        assertTrue(tries > 2, "no deadlock came about");
        answers.forEach(answer -> assertEquals(1, entries(answer).size()));
    }

    @Test
    void a_careless_use_case_is_guarded_like_any_other() {
        Answer stranger = Visitor.program("physio9").at(TestStack.arquillian()).get(place("ask", ""));
        assertNotEquals(200, stranger.status());
        assertEquals(List.of(List.of("AskTwice", "refused", "clinic")), refusals(stranger));
    }

    private static Answer careless(String what, String more) {
        return PHYSIO.get(place(what, more));
    }

    private static String place(String what, String more) {
        return "/api/careless?do=" + what + "&clinic=" + People.RIVERSIDE.id() + more;
    }

    private static List<?> entries(Answer answer) {
        return Database.rows(
                "select use_case, outcome, role from audit.entry where request_id = ?::uuid order by id",
                answer.header("X-Request-Id"));
    }

    /** All entries of a request that came to nothing. */
    private static List<?> refusals(Answer answer) {
        return Database.rows(
                "select use_case, outcome, reason from audit.entry where request_id = ?::uuid order by id",
                answer.header("X-Request-Id"));
    }

    private static long registered(String family) {
        return Database.number("select count(*) from patient.patient where family_name = ?", family);
    }
}
