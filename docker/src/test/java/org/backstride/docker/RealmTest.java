package org.backstride.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backstride.access.rules.Role;
import org.backstride.shared.Json;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final String ONE = "http://localhost:8080";
    private static final String TWO = "http://localhost:8081";

    private final JsonNode realm = read(new Realm(List.of(ONE, TWO), "a secret"));

    @Test
    void people_come_back_to_the_login_of_each_address_and_nowhere_else() {
        JsonNode web = client(Realm.WEB_CLIENT);
        assertEquals(List.of(ONE + "/login", TWO + "/login"), texts(web.get("redirectUris")));
        assertEquals(
                ONE + "/##" + TWO + "/",
                web.at("/attributes/post.logout.redirect.uris").textValue());
        assertEquals(List.of(), texts(web.get("webOrigins")));
    }

    @Test
    void the_application_has_the_secret_and_must_show_a_proof_key() {
        JsonNode web = client(Realm.WEB_CLIENT);
        assertEquals("a secret", web.get("secret").textValue());
        assertFalse(web.get("publicClient").booleanValue());
        assertEquals("S256", web.at("/attributes/pkce.code.challenge.method").textValue());
    }

    @Test
    void no_placeholder_is_left() {
        assertFalse(realm.toString().contains("@base@"));
        assertFalse(realm.toString().contains("@secret@"));
    }

    @Test
    void the_realm_knows_the_roles_of_the_clinic_and_no_other() {
        Set<String> known = new TreeSet<>();
        for (Role role : Role.values()) {
            known.add(role.word());
        }
        Set<String> named = new TreeSet<>();
        realm.at("/roles/realm").forEach(role -> named.add(role.get("name").textValue()));
        assertEquals(known, named);
    }

    @Test
    void no_password_stands_in_clear_text() {
        for (JsonNode login : realm.get("users")) {
            JsonNode credential = login.at("/credentials/0");
            assertFalse(credential.has("value"), login.toString());
            assertTrue(credential.get("secretData").textValue().contains("salt"), login.toString());
        }
    }

    @Test
    void the_same_stack_gets_the_same_file() {
        assertEquals(new Realm(List.of(ONE), "a secret").filled(), new Realm(List.of(ONE), "a secret").filled());
    }

    @Test
    void every_login_has_an_account_of_its_own_and_an_address_that_reaches_nobody() {
        Set<String> accounts = new TreeSet<>();
        for (JsonNode login : realm.get("users")) {
            assertTrue(accounts.add(login.get("id").textValue()), login.toString());
            assertEquals(
                    login.get("username").textValue() + "@example.test",
                    login.get("email").textValue());
        }
        assertEquals(13, accounts.size());
    }

    private JsonNode client(String name) {
        for (JsonNode client : realm.get("clients")) {
            if (client.get("clientId").textValue().equals(name)) {
                return client;
            }
        }
        throw new AssertionError("no client " + name);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(entry -> texts.add(entry.textValue()));
        return texts;
    }

    private static JsonNode read(Realm realm) {
        try {
            return Json.engine().readTree(realm.filled());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
