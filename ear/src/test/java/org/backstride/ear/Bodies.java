package org.backstride.ear;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Bodies that the API accepts; tests change what they are about. */
final class Bodies {

    private Bodies() {}

    /** A pain report of this hour. */
    static ObjectNode painReport(int painNow) {
        ObjectNode report = TestClinic.object()
                .put("painNow", painNow)
                .put("context", "after-run")
                .put("reportedAt", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("zone", "Europe/Berlin");
        report.putArray("regions").addObject().put("id", "lower-back-side").put("side", "left");
        return report;
    }

    /** A program with one session of a static exercise and a dynamic one per side. */
    static ObjectNode program() {
        ObjectNode program = TestClinic.object();
        ObjectNode session = program.putArray("sessions").addObject().put("label", "A");
        session.putArray("weekdays").add("monday").add("thursday");
        var items = session.putArray("items");
        items.addObject()
                .put("exercise", "plank")
                .put("note", "Keep breathing.")
                .putObject("dose")
                .put("mode", "hold")
                .put("holdSeconds", 30)
                .put("rounds", 3)
                .put("perSide", false);
        items.addObject()
                .put("exercise", "bird-dog")
                .putNull("note")
                .putObject("dose")
                .put("mode", "reps")
                .put("repetitions", 8)
                .put("sets", 2)
                .put("holdPerRepetitionSeconds", 3)
                .put("perSide", true);
        return program;
    }

    /** The same program as a template: without a note. */
    static ObjectNode template() {
        ObjectNode template = program().put("name", "Weak core").put("description", "For beginners.");
        template.at("/sessions/0/items").forEach(item -> ((ObjectNode) item).putNull("note"));
        return template;
    }

    /** The sessions of the program as they stand in a version: exercises at their first revision. */
    static String assignedSessions() {
        ObjectNode program = program();
        program.at("/sessions/0/items").forEach(item -> ((ObjectNode) item).put("revision", 1));
        return program.get("sessions").toString();
    }

    /** A patient without a login. */
    static ObjectNode patient(String givenName, String familyName) {
        return TestClinic.object()
                .put("givenName", givenName)
                .put("familyName", familyName)
                .put("birthDate", "1984-02-29")
                .put("language", "en")
                .putNull("account");
    }

    /** A membership of somebody who never signs in. */
    static ObjectNode membership(String account) {
        return TestClinic.object()
                .put("account", account)
                .put("displayName", "Robin Spare")
                .put("role", "physio");
    }

    /** A clinic that admin1 would run. */
    static ObjectNode clinic(String membership) {
        ObjectNode clinic = TestClinic.object()
                .put("name", "Seaside")
                .put("country", "GB")
                .put("emergencyNumber", "999")
                .put("timeZone", "Europe/London");
        clinic.putArray("languages").add("en");
        clinic.putObject("administrator")
                .put("membership", membership)
                .put("account", Logins.account("admin1"))
                .put("displayName", "Adam Keller");
        return clinic;
    }
}
