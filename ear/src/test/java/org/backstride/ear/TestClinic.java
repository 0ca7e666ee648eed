package org.backstride.ear;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.backstride.shared.Json;
import org.jspecify.annotations.Nullable;

/**
 * A clinic opened through the public API. A test that changes what others rely on opens one of its own.
 *
 * @param id the clinic's id
 * @param administrator the login of who runs it
 */
record TestClinic(UUID id, String administrator) {

    private static final String OPERATOR = "operator1";

    /** Opens a clinic with an id of its own. */
    static TestClinic opened(String administrator) {
        return opened(UUID.randomUUID(), "Lakeside", administrator, UUID.randomUUID());
    }

    /** Opens the clinic, or finds that it stands there already. */
    static TestClinic opened(UUID id, String name, String administrator, UUID administration) {
        ObjectNode clinic = object().put("name", name)
                .put("country", "DE")
                .put("emergencyNumber", "112")
                .put("timeZone", "Europe/Berlin");
        clinic.putArray("languages").add("de").add("en");
        clinic.putObject("administrator")
                .put("membership", administration.toString())
                .put("account", Logins.account(administrator))
                .put("displayName", Logins.name(administrator));
        created(Visitor.program(OPERATOR).put("clinics/" + id, clinic.toString()));
        return new TestClinic(id, administrator);
    }

    /** The address of something in the clinic. */
    String path(String rest) {
        return "clinics/" + id + rest;
    }

    /** The address of something of the patient. */
    String path(UUID patient, String rest) {
        return path("/patients/" + patient + rest);
    }

    /** Gives somebody a role here; answers the membership. */
    UUID employ(String login, String role) {
        return employ(UUID.randomUUID(), login, role);
    }

    UUID employ(UUID membership, String login, String role) {
        ObjectNode form = object().put("account", Logins.account(login))
                .put("displayName", Logins.name(login))
                .put("role", role);
        created(Visitor.program(administrator).put(path("/memberships/" + membership), form.toString()));
        return membership;
    }

    /** The physio registers a patient and is in the care team with that; answers the patient. */
    UUID register(String physio, String givenName, String familyName, @Nullable String login) {
        ObjectNode form = object().put("givenName", givenName)
                .put("familyName", familyName)
                .put("birthDate", "1990-05-01")
                .put("language", "de")
                .put("account", login == null ? null : Logins.account(login));
        Answer answer = Visitor.program(physio).post(path("/patients"), form.toString());
        return UUID.fromString(answer.expect(201).json().get("id").textValue());
    }

    /** Registers the owner of the login, unless that was done in an earlier run on the same data. */
    UUID registerOnce(String physio, String login) {
        for (JsonNode own : Visitor.program(login).get("me").expect(200).json().get("patients")) {
            if (own.get("clinic").textValue().equals(id.toString())) {
                return UUID.fromString(own.get("patient").textValue());
            }
        }
        String[] name = Logins.name(login).split(" ", -1);
        return register(physio, name[0], name[1], login);
    }

    void join(UUID patient, UUID membership) {
        created(Visitor.program(administrator).put(path(patient, "/care-team/" + membership), null));
    }

    /** Whoever is not in the team has left it before. */
    void leave(UUID patient, UUID membership) {
        Answer answer = Visitor.program(administrator).delete(path(patient, "/care-team/" + membership));
        if (answer.status() != 404) {
            answer.expect(204);
        }
    }

    static ObjectNode object() {
        return Json.engine().createObjectNode();
    }

    private static void created(Answer answer) {
        if (answer.status() != 200) {
            answer.expect(201);
        }
    }
}
