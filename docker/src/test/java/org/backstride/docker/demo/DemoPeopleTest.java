package org.backstride.docker.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.backstride.docker.Realm;
import org.backstride.shared.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoPeopleTest {

    private final Map<String, JsonNode> logins = logins();

    @ParameterizedTest
    @EnumSource
    void the_realm_knows_the_same_patients(DemoPatient patient) {
        JsonNode login = login(patient.login());
        assertEquals(patient.account(), login.get("id").textValue());
        assertEquals(patient.fullName(), fullName(login));
        assertEquals(List.of("patient"), roles(login));
    }

    @ParameterizedTest
    @EnumSource
    void the_realm_knows_the_same_members(DemoMember member) {
        JsonNode login = login(member.login());
        assertEquals(member.account(), login.get("id").textValue());
        assertEquals(member.displayName(), fullName(login));
        assertTrue(roles(login).contains(member.form().get("role")), login.toString());
    }

    @Test
    void every_exercise_of_a_program_is_shipped_and_fit_for_programs() throws IOException {
        Set<String> fit = new HashSet<>();
        try (InputStream content = DemoProgram.class.getResourceAsStream("/content/exercises.json")) {
            for (JsonNode exercise : Json.engine().readTree(content).get("exercises")) {
                if (exercise.get("program_eligible").booleanValue()) {
                    fit.add(exercise.get("id").textValue());
                }
            }
        }
        assertTrue(
                fit.containsAll(DemoProgram.exercises()),
                DemoProgram.exercises().toString());
    }

    private JsonNode login(String name) {
        return Objects.requireNonNull(logins.get(name), name);
    }

    private static Map<String, JsonNode> logins() {
        try {
            Map<String, JsonNode> logins = new HashMap<>();
            JsonNode realm = Json.engine().readTree(new Realm(List.of("http://localhost:8080"), "secret").filled());
            realm.get("users").forEach(login -> logins.put(login.get("username").textValue(), login));
            return logins;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String fullName(JsonNode login) {
        return login.get("firstName").textValue() + " " + login.get("lastName").textValue();
    }

    private static List<String> roles(JsonNode login) {
        List<String> roles = new ArrayList<>();
        login.get("realmRoles").forEach(role -> roles.add(role.textValue()));
        return roles;
    }
}
