package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backstride.docker.Realm;
import org.backstride.shared.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The realm keeps to what the house demands of it. */
class RealmIT {

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @ParameterizedTest
    @CsvSource({
        "patient1, 00000000-0000-4000-8000-000000000001, patient, Mira Castillo",
        "lead1,    00000000-0000-4000-8000-000000000013, clinical-lead;physio, Ines Moreau",
        "admin9,   00000000-0000-4000-8000-000000000024, clinic-admin, Noor Visser",
        "operator1,00000000-0000-4000-8000-000000000031, operator, Olga Petrenko"
    })
    void a_token_names_account_roles_person_and_audience(String login, String account, String roles, String name)
            throws IOException {
        JsonNode claims = claims(Tokens.of(login));
        assertEquals(account, claims.get("sub").textValue());
        assertEquals(List.of(roles.split(";")), sorted(claims.at("/realm_access/roles")));
        assertEquals(name, claims.get("name").textValue());
        assertEquals(Realm.WEB_CLIENT, claims.get("aud").textValue());
        assertEquals(300, claims.get("exp").longValue() - claims.get("iat").longValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient2", "short1!", "patient2@example.test"})
    void nobody_can_choose_a_weak_password(String weak) {
        Answer answer = resetPassword("00000000-0000-4000-8000-000000000002", weak);
        assertEquals(400, answer.status(), answer.toString());
        assertTrue(answer.body().contains("invalidPassword"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login/", "/login?next=/staff/", "/api/v1/me", "//evil.example/login"})
    void a_sign_in_ends_at_login_and_nowhere_else(String elsewhere) {
        assertEquals(200, authorize(TestStack.application() + "/login", CHALLENGE).status());
        assertEquals(400, authorize(TestStack.application() + elsewhere, CHALLENGE).status());
    }

    @Test
    void a_sign_in_without_proof_key_is_refused() {
        Answer answer = authorize(TestStack.application() + "/login", "");
        assertTrue(answer.redirects(), answer.toString());
        assertTrue(answer.location().getQuery().contains("error=invalid_request"), answer.toString());
    }

    @Test
    void guessing_passwords_locks_the_account_for_a_while() {
        for (int guess = 0; guess < 10; guess++) {
            assertEquals(401, Tokens.ask("patient5", "guess" + guess).status());
        }
        assertEquals(401, Tokens.ask("patient5", "patient5").status(), "the right password is refused now, too");
        forgetFailures();
        assertEquals(200, Tokens.ask("patient5", "patient5").status());
    }

    private static Answer authorize(String redirect, String challenge) {
        Map<String, String> query = new LinkedHashMap<>(Map.of(
                "client_id", Realm.WEB_CLIENT, "response_type", "code", "scope", "openid", "redirect_uri", redirect));
        if (!challenge.isEmpty()) {
            query.putAll(Map.of("code_challenge", challenge, "code_challenge_method", "S256"));
        }
        return new Browser()
                .visit(URI.create(TestStack.keycloak() + "/protocol/openid-connect/auth?" + Tokens.encoded(query)));
    }

    private static Answer resetPassword(String account, String password) {
        String credential = "{\"type\":\"password\",\"temporary\":false,\"value\":\"" + password + "\"}";
        return asKeycloakAdmin("PUT", "/users/" + account + "/reset-password", credential);
    }

    private static void forgetFailures() {
        assertEquals(204, asKeycloakAdmin("DELETE", "/attack-detection/brute-force/users", "").status());
    }

    private static Answer asKeycloakAdmin(String method, String path, String body) {
        String realm = TestStack.keycloak();
        Answer token = Tokens.form(
                realm.replace("/" + Realm.NAME, "/master") + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", TestStack.keycloakAdminPassword()));
        return Caller.call(HttpRequest.newBuilder(URI.create(realm.replace("/realms/", "/admin/realms/") + path))
                .header("Authorization", "Bearer " + token.json().get("access_token").textValue())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static JsonNode claims(String token) throws IOException {
        return Json.engine().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static List<String> sorted(JsonNode words) {
        List<String> all = new ArrayList<>();
        words.forEach(word -> all.add(word.textValue()));
        return all.stream().sorted().toList();
    }
}
