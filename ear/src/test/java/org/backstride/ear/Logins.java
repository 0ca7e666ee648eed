package org.backstride.ear;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.backstride.docker.Realm;
import org.backstride.shared.Json;

/** The people who can sign in to the local realm, read from the realm itself. */
final class Logins {

    private record Person(String account, String name) {}

    private static final Map<String, Person> PEOPLE = read();

    private Logins() {}

    /** The account's id: the {@code sub} of its tokens. */
    static String account(String login) {
        return person(login).account();
    }

    /** Given and family name. */
    static String name(String login) {
        return person(login).name();
    }

    private static Person person(String login) {
        Person person = PEOPLE.get(login);
        if (person == null) {
            throw new IllegalArgumentException("nobody signs in as " + login);
        }
        return person;
    }

    private static Map<String, Person> read() {
        Map<String, Person> people = new HashMap<>();
        try {
            String realm = new Realm(java.util.List.of("http://localhost"), "none").filled();
            for (JsonNode user : Json.engine().readTree(realm).required("users")) {
                String name = user.path("firstName").asText() + " "
                        + user.path("lastName").asText();
                people.put(
                        user.path("username").asText(),
                        new Person(user.path("id").asText(), name));
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
        return people;
    }
}
