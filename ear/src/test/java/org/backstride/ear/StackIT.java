package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The untouched EAR stands behind the real Keycloak, and nothing of the server stands open beside it. */
class StackIT {

    @Test
    void the_server_says_that_it_is_ready() {
        Answer health = Visitor.nobody().at(TestStack.management()).get("/health/ready");
        assertEquals(200, health.status());
        assertEquals("UP", health.json().get("status").textValue());
    }

    @Test
    void a_physio_who_fills_the_form_is_known() {
        Answer me = Visitor.browser("physio1").get("me");
        assertEquals(200, me.status(), me.toString());
        assertEquals(
                "00000000-0000-4000-8000-000000000011", me.json().get("account").textValue());
    }

    @Test
    void a_program_with_a_token_is_known() {
        Answer me = Visitor.program("physio1").get("me");
        assertEquals(200, me.status(), me.toString());
        assertEquals("Paula Hartmann", me.json().get("name").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wildfly-services/naming/v1/lookup/x", "/management", "/console", "/metrics"})
    void the_server_opens_no_door_of_its_own(String path) {
        int status = Visitor.nobody().get(path).status();
        assertEquals(404, status, path);
    }

    @Test
    void answers_do_not_name_the_server() {
        Answer page = Visitor.nobody().get("/");
        assertFalse(page.headers().firstValue("Server").isPresent());
        assertFalse(page.headers().firstValue("X-Powered-By").isPresent());
    }

    @Test
    void the_statement_log_sees_what_the_application_asks() throws Exception {
        Visitor physio = Visitor.program("physio1");
        physio.get("me");
        List<String> statements = StatementLog.during(() -> physio.get("me"));
        assertTrue(statements.stream().anyMatch(StatementLog::isTheGuards), statements.toString());
        assertEquals(List.of(), StatementLog.during(() -> Visitor.nobody().get("/health")));
    }
}
