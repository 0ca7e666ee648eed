package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backstride.docker.Realm;
import org.backstride.shared.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The realm keeps to what the house demands of it. */
class RealmIT {

    private static final URI SIGN_IN = TestStack.base().resolve("/login");

    @ParameterizedTest
    @CsvSource({
        "patient1,  00000000-0000-4000-8000-000000000001, patient, Mira Castillo",
        "lead1,     00000000-0000-4000-8000-000000000013, clinical-lead;physio, Ines Moreau",
        "admin9,    00000000-0000-4000-8000-000000000024, clinic-admin, Noor Visser",
        "operator1, 00000000-0000-4000-8000-000000000031, operator, Olga Petrenko"
    })
    void a_token_names_account_person_roles_and_audience(String login, String account, String roles, String person)
            throws IOException {
        JsonNode claims = claims(Tokens.of(login));
        assertEquals(account, claims.get("sub").textValue());
        assertEquals(person, claims.get("name").textValue());
        assertEquals(List.of(roles.split(";")), sorted(claims.at("/realm_access/roles")));
        assertEquals(Realm.WEB_CLIENT, claims.get("aud").textValue());
        assertEquals(300, claims.get("exp").longValue() - claims.get("iat").longValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient2", "only11chars", "patient2@example.test"})
    void nobody_can_choose_a_weak_password(String weak) {
        String credential = "{\"type\":\"password\",\"temporary\":false,\"value\":\"" + weak + "\"}";
        Answer answer = KeycloakAdmin.put("/users/00000000-0000-4000-8000-000000000002/reset-password", credential);
        assertEquals(400, answer.status(), answer.toString());
        assertTrue(answer.body().contains("invalidPassword"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login/", "/login?next=/staff/", "/api/v1/me", "//evil.example/login"})
    void a_sign_in_ends_at_login_and_nowhere_else(String elsewhere) {
        assertEquals(200, KeycloakPage.authorize(SIGN_IN.toString(), "S256").statusCode());
        assertEquals(
                400,
                KeycloakPage.authorize(TestStack.base() + elsewhere, "S256").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain"})
    void a_sign_in_without_a_hashed_proof_key_is_refused(String method) {
        String refusal = KeycloakPage.authorize(SIGN_IN.toString(), method)
                .headers()
                .firstValue("Location")
                .orElse("");
        assertTrue(refusal.contains("error=invalid_request"), refusal);
    }

    @Test
    void guessing_passwords_locks_the_account_for_a_while() {
        for (int guess = 0; guess < 10; guess++) {
            assertNotEquals(200, KeycloakPage.token("patient5", "guess" + guess).statusCode());
        }
        assertNotEquals(
                200, KeycloakPage.token("patient5", "patient5").statusCode(), "now even the right one is refused");
        assertEquals(
                204, KeycloakAdmin.delete("/attack-detection/brute-force/users").status());
        assertEquals(200, KeycloakPage.token("patient5", "patient5").statusCode());
    }

    /** The session asks for its next token then, and whoever was disabled meanwhile gets none (LeavingIT). */
    @Test
    void a_browser_session_is_looked_at_again_every_minute() {
        JsonNode client =
                KeycloakAdmin.get("/clients?clientId=" + Realm.WEB_CLIENT).json();
        assertEquals("60", client.at("/0/attributes/access.token.lifespan").asText());
    }

    @ParameterizedTest
    @CsvSource({"en, sign in, Stay signed in on this device", "de, Anmelden, angemeldet bleiben"})
    void the_sign_in_page_has_our_look_and_speaks_both_languages(String language, String title, String stay) {
        String page = KeycloakPage.signInPage(SIGN_IN.toString(), language);
        assertTrue(page.contains("<title>Backstride: " + title), page);
        assertTrue(page.contains(stay), page);
        for (String style : List.of("tokens.css", "backstride.css")) {
            Matcher link = Pattern.compile("href=\"([^\"]*" + style + ")\"").matcher(page);
            assertTrue(link.find(), style);
            URI address = URI.create(TestStack.issuer()).resolve(link.group(1));
            assertEquals(200, KeycloakPage.send(HttpRequest.newBuilder(address)).statusCode(), style);
        }
    }

    @Test
    void staff_find_the_page_for_their_password_and_second_step() {
        Answer answer = Visitor.nobody().get("/account");
        assertEquals(302, answer.status());
        URI page = URI.create(answer.header("Location"));
        assertTrue(page.toString().startsWith(TestStack.issuer() + "/account/"), page.toString());
        assertEquals(200, KeycloakPage.send(HttpRequest.newBuilder(page)).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "ssoSessionIdleTimeout, 1800",
        "ssoSessionMaxLifespan, 36000",
        "ssoSessionIdleTimeoutRememberMe, 2592000",
        "ssoSessionMaxLifespanRememberMe, 2592000"
    })
    void a_sign_in_lasts_as_long_as_the_house_says(String setting, int seconds) {
        assertEquals(seconds, KeycloakAdmin.get("").json().get(setting).intValue());
    }

    @Test
    void who_signed_in_is_recorded() {
        Tokens.of("physio2");
        JsonNode events = KeycloakAdmin.get("/events?type=LOGIN&user=00000000-0000-4000-8000-000000000012")
                .json();
        assertEquals("LOGIN", events.path(0).path("type").asText(), events.toString());
    }

    private static JsonNode claims(String token) throws IOException {
        return Json.engine().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static List<String> sorted(JsonNode words) {
        List<String> all = new ArrayList<>();
        words.forEach(word -> all.add(word.textValue()));
        return all.stream().sorted().toList();
    }
}
