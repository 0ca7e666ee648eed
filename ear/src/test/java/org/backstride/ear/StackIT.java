package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The untouched EAR stands behind the real Keycloak, and says so. */
class StackIT {

    @Test
    void the_server_reports_that_it_is_ready() {
        Answer health = new Browser(TestStack.management()).visit(URI.create(TestStack.management() + "/health/ready"));
        assertEquals(200, health.status());
        assertEquals("UP", health.json().get("status").textValue());
    }

    @Test
    void a_call_by_nobody_is_answered_401_and_never_redirected() {
        for (String accept : List.of("application/json", "text/html", "*/*")) {
            Answer answer = Caller.anonymous()
                    .send("GET", "/api/v1/me", null, Map.of("Accept", accept));
            assertEquals(401, answer.status(), accept + ": " + answer);
        }
    }

    @Test
    void a_physio_signs_in_through_the_form_and_is_known() {
        Browser browser = Browser.signedIn("physio1");
        Answer me = browser.get("/api/v1/me");
        assertEquals(200, me.status(), me.toString());
        assertEquals("00000000-0000-4000-8000-000000000011", me.json().get("account").textValue());
    }

    @Test
    void a_program_with_a_token_is_known_and_gets_no_session() {
        Answer me = Caller.bearer("physio1").get("/api/v1/me");
        assertEquals(200, me.status(), me.toString());
        assertEquals("Paula Hartmann", me.json().get("name").textValue());
        assertTrue(me.headers().allValues("Set-Cookie").isEmpty(), me.toString());
    }

    @Test
    void the_statement_log_sees_what_the_application_asks() throws Exception {
        Caller physio = Caller.bearer("physio1");
        physio.get("/api/v1/me");
        List<String> statements = StatementLog.during(() -> physio.get("/api/v1/me"));
        assertTrue(statements.stream().anyMatch(sql -> sql.contains("set_config")), statements.toString());
    }
}
