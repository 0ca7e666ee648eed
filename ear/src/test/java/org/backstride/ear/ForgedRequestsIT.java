package org.backstride.ear;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another site makes the browser of somebody signed in send what they never meant: it is refused, and nothing is stored. */
class ForgedRequestsIT {

    private static final String PATIENTS = People.RIVERSIDE.path("/patients");
    private static final String PATIENT = Bodies.patient("Alex", "Forged").toString();

    private final Visitor physio = Visitor.browser("physio1");

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "true", "11"})
    void without_the_header_that_no_form_can_send(String marker) {
        BadInput.refuses(() -> physio.with("X-Backstride", marker).post(PATIENTS, PATIENT), 403, "forged-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "http://evil.example",
                "http://localhost",
                "http://localhost:1",
                "https://localhost:28080",
                "http://localhost:28080.evil.example",
                "http://localhost:28080/"
            })
    void without_an_origin_of_ours(String origin) {
        BadInput.refuses(() -> physio.with("Origin", origin).post(PATIENTS, PATIENT), 403, "forged-request");
    }

    @Test
    void whatever_the_method() {
        Visitor forged = physio.with("Origin", "http://evil.example");
        String report = People.RIVERSIDE.path(People.PATIENT_1, "/pain-reports/" + UUID.randomUUID());
        BadInput.refuses(() -> forged.put(report, Bodies.painReport(3).toString()), 403, "forged-request");
        BadInput.refuses(() -> forged.delete(report), 403, "forged-request");
        BadInput.refuses(
                () -> forged.with("Content-Type", "text/plain").post(PATIENTS, PATIENT), 403, "forged-request");
        String method = "X-HTTP-Method-Override";
        forged.with(method, "DELETE").get("me").expect(200);
    }

    @Test
    void reading_is_no_forgery() {
        physio.with("X-Backstride", "")
                .with("Origin", "http://evil.example")
                .get("me")
                .expect(200);
    }

    @Test
    void a_program_with_a_token_needs_neither() {
        Visitor.program("physio1").post(PATIENTS, PATIENT).expect(201);
    }

    @Test
    void a_token_that_is_none_does_not_hide_a_forgery() {
        Visitor forged = physio.with("Origin", "http://evil.example").with("Authorization", "Bearer garbage");
        BadInput.refuses(() -> forged.post(PATIENTS, PATIENT), 401, "not-signed-in");
    }
}
