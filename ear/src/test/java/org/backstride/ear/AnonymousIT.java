package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.backstride.docker.Realm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has no good session and no good token is nobody, and nobody is told so and never sent elsewhere. */
class AnonymousIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/html",
                "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8",
                "application/json",
                "image/png",
                ""
            })
    void nobody_is_told_to_sign_in_and_never_redirected(String accept) {
        Visitor nobody = Visitor.nobody().with("Accept", accept);
        String patient = People.RIVERSIDE.path(People.PATIENT_1, "");
        for (String path : new String[] {
            "me", "exercises", patient, "no/such/thing", "/api", "/api/", "/api/v2/me", "/api/v1/me;x=1"
        }) {
            isNobody(nobody.get(path));
        }
        isNobody(nobody.put(
                patient + "/pain-reports/" + UUID.randomUUID(),
                Bodies.painReport(3).toString()));
        isNobody(nobody.post(People.RIVERSIDE.path("/patients"), "not even JSON"));
        isNobody(nobody.delete(patient));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "null"})
    void a_token_that_is_none_is_nobodys(String token) {
        isNobody(Visitor.withToken(token).get("me"));
    }

    @Test
    void a_token_that_says_of_itself_that_it_needs_no_signature_is_nobodys() {
        String[] good = Tokens.of("physio1").split("\\.", -1);
        for (String algorithm : new String[] {"none", "None", "NONE", "HS256"}) {
            String header = encoded("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}");
            isNobody(Visitor.withToken(header + "." + good[1] + ".").get("me"));
            isNobody(Visitor.withToken(header + "." + good[1] + "." + good[2]).get("me"));
        }
    }

    @Test
    void a_token_that_was_changed_is_nobodys() {
        String[] good = Tokens.of("physio1").split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(good[1]), StandardCharsets.UTF_8);
        String changed = claims.replace(Logins.account("physio1"), Logins.account("lead1"));
        assertFalse(changed.equals(claims));
        isNobody(Visitor.withToken(good[0] + "." + encoded(changed) + "." + good[2])
                .get("me"));
    }

    @Test
    void a_token_of_another_realm_is_nobodys() {
        isNobody(Visitor.withToken(KeycloakAdmin.token()).get("me"));
    }

    @Test
    void a_token_for_another_audience_is_nobodys() {
        String id = UUID.randomUUID().toString();
        ObjectNode client = TestClinic.object()
                .put("id", id)
                .put("clientId", "elsewhere-" + id)
                .put("publicClient", true)
                .put("directAccessGrantsEnabled", true);
        KeycloakAdmin.post("/clients", client.toString()).expect(201);
        try {
            String token = token("elsewhere-" + id, "physio1", "access_token");
            isNobody(Visitor.withToken(token).get("me"));
        } finally {
            KeycloakAdmin.delete("/clients/" + id);
        }
    }

    @Test
    void a_token_that_has_ended_is_nobodys() throws InterruptedException {
        ShortTokens.during(Realm.TEST_CLIENT, 1, () -> {
            String token = token(Realm.TEST_CLIENT, "physio1", "access_token");
            Thread.sleep(2500);
            isNobody(Visitor.withToken(token).get("me"));
        });
    }

    @Test
    void a_token_for_renewing_is_no_token_for_entering() {
        isNobody(Visitor.withToken(token(Realm.TEST_CLIENT, "physio1", "refresh_token"))
                .get("me"));
        isNobody(Visitor.withToken(token(Realm.TEST_CLIENT, "physio1", "id_token"))
                .get("me"));
    }

    @Test
    void a_token_in_the_address_or_a_password_in_the_header_opens_nothing() {
        isNobody(Visitor.nobody().get("me?access_token=" + Tokens.of("physio1")));
        String password = Base64.getEncoder().encodeToString("physio1:physio1".getBytes(StandardCharsets.UTF_8));
        isNobody(Visitor.nobody().with("Authorization", "Basic " + password).get("me"));
    }

    @Test
    void a_token_makes_no_session() {
        Answer answer = Visitor.program("physio1").get("me").expect(200);
        assertFalse(answer.headers().firstValue("Set-Cookie").isPresent(), answer.toString());
    }

    private static void isNobody(Answer answer) {
        assertEquals(401, answer.status(), answer.toString());
        assertEquals("not-signed-in", answer.problem(), answer.toString());
        assertEquals("", answer.header("Location"));
    }

    private static String token(String client, String login, String kind) {
        Map<String, String> form = Map.of(
                "grant_type", "password", "scope", "openid", "client_id", client, "username", login, "password", login);
        return BadInput.read(KeycloakPage.post(TestStack.issuer(), form).body())
                .required(kind)
                .textValue();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
