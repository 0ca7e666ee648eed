package org.backstride.ear;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstride.ear.BadInput.Spoiled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patients, members and clinics that cannot be, and people of another clinic where one's own are asked for. */
class BadPeopleIT {

    private static TestClinic clinic;
    private static UUID hartmann;
    private static UUID foreignPhysio;
    private static UUID patient;

    private final Visitor physio = Visitor.browser("physio1");
    private final Visitor admin = Visitor.browser("admin1");
    private final Visitor operator = Visitor.browser("operator1");

    @BeforeAll
    static void openClinics() {
        clinic = TestClinic.opened("admin1");
        hartmann = clinic.employ("physio1", "physio");
        patient = clinic.register("physio1", "Paul", "Pohl", null);
        foreignPhysio = TestClinic.opened("admin9").employ("physio9", "physio");
    }

    static Stream<Spoiled> patients() {
        String dayAfterTomorrow = LocalDate.now(ZoneOffset.MAX).plusDays(1).toString();
        return Stream.of(
                Spoiled.missing("givenName"),
                Spoiled.field("givenName", "\"   \""),
                Spoiled.field("givenName", "\"" + "a".repeat(81) + "\""),
                Spoiled.field("givenName", "\"A\\u0000lex\""),
                Spoiled.field("givenName", "\"A\\nlex\""),
                Spoiled.field("givenName", "42"),
                Spoiled.missing("familyName"),
                Spoiled.missing("birthDate"),
                Spoiled.field("birthDate", "\"" + dayAfterTomorrow + "\""),
                Spoiled.field("birthDate", "\"1890-01-01\""),
                Spoiled.field("birthDate", "\"1990-13-01\""),
                Spoiled.field("birthDate", "\"1990-02-30\""),
                Spoiled.field("birthDate", "\"01.05.1990\""),
                Spoiled.field("birthDate", "19900501"),
                Spoiled.field("birthDate", "[1990, 5, 1]"),
                Spoiled.missing("language"),
                Spoiled.field("language", "\"fr\""),
                Spoiled.field("account", "\"\""),
                Spoiled.field("account", "\"" + "a".repeat(256) + "\""),
                Spoiled.field("account", "\"a\\u0000b\""),
                Spoiled.field("id", "\"" + UUID.randomUUID() + "\""),
                Spoiled.field("clinic", "\"" + UUID.randomUUID() + "\""),
                Spoiled.field("careTeam", "[]"));
    }

    @ParameterizedTest
    @MethodSource("patients")
    void a_patient_who_cannot_be_is_not_registered(Spoiled spoiled) {
        String body = spoiled.of(Bodies.patient("Alex", "Adler"));
        BadInput.refusesField(() -> physio.post(clinic.path("/patients"), body), spoiled.pointer());
    }

    static Stream<Spoiled> memberships() {
        return Stream.of(
                Spoiled.missing("account"),
                Spoiled.field("account", "\" \""),
                Spoiled.field("account", "\"" + "a".repeat(256) + "\""),
                Spoiled.missing("displayName"),
                Spoiled.field("displayName", "\"\""),
                Spoiled.field("displayName", "\"" + "a".repeat(121) + "\""),
                Spoiled.field("displayName", "\"Robin\\u0000\""),
                Spoiled.missing("role"),
                Spoiled.field("role", "\"patient\""),
                Spoiled.field("role", "\"operator\""),
                Spoiled.field("role", "\"PHYSIO\""),
                Spoiled.field("role", "[\"physio\"]"),
                Spoiled.field("since", "\"2020-01-01T00:00:00Z\""),
                Spoiled.field("endedAt", "null"));
    }

    @ParameterizedTest
    @MethodSource("memberships")
    void a_membership_that_cannot_be_is_not_given(Spoiled spoiled) {
        String body = spoiled.of(Bodies.membership("somebody"));
        String place = clinic.path("/memberships/" + UUID.randomUUID());
        BadInput.refusesField(() -> admin.put(place, body), spoiled.pointer());
    }

    static Stream<Spoiled> clinics() {
        return Stream.of(
                Spoiled.missing("name"),
                Spoiled.field("name", "\"Sea\\u0000side\""),
                Spoiled.field("name", "\"" + "a".repeat(121) + "\""),
                Spoiled.field("country", "\"Germany\""),
                Spoiled.field("country", "\"XX\""),
                Spoiled.field("emergencyNumber", "\"ring the bell\""),
                Spoiled.field("languages", "[]"),
                Spoiled.field("languages", "[\"fr\"]"),
                Spoiled.field("languages", "[null]"),
                Spoiled.field("timeZone", "\"Europe/Atlantis\""),
                Spoiled.missing("administrator"),
                Spoiled.deep(
                        "/administrator/account",
                        "no account",
                        body -> administrator(body).remove("account")),
                Spoiled.deep(
                        "/administrator/displayName",
                        "no name",
                        body -> administrator(body).put("displayName", "\u0000")),
                Spoiled.deep(
                        "/administrator/role",
                        "a role of one's choice",
                        body -> administrator(body).put("role", "operator")),
                Spoiled.field("id", "\"" + UUID.randomUUID() + "\""));
    }

    @ParameterizedTest
    @MethodSource("clinics")
    void a_clinic_that_cannot_be_is_not_opened(Spoiled spoiled) {
        String body = spoiled.of(Bodies.clinic(UUID.randomUUID().toString()));
        BadInput.refusesField(() -> operator.put("clinics/" + UUID.randomUUID(), body), spoiled.pointer());
    }

    @Test
    void an_administrator_without_a_membership_id_opens_no_clinic() {
        ObjectNode body = Bodies.clinic("");
        administrator(body).remove("membership");
        BadInput.refusesField(() -> operator.put("clinics/" + UUID.randomUUID(), body.toString()), "/administrator");
    }

    @Test
    void an_id_that_names_something_else_is_a_conflict() {
        String other = Bodies.membership("somebody else").toString();
        BadInput.refuses(() -> admin.put(clinic.path("/memberships/" + hartmann), other), 409, "conflict");
        String second = Bodies.membership(Logins.account("physio1")).toString();
        String place = clinic.path("/memberships/" + UUID.randomUUID());
        BadInput.refuses(() -> admin.put(place, second), 409, "conflict");
        String takeover = Bodies.clinic(UUID.randomUUID().toString()).toString();
        BadInput.refuses(() -> operator.put("clinics/" + clinic.id(), takeover), 409, "conflict");
    }

    @Test
    void members_of_another_clinic_answer_like_nobody() {
        for (UUID member : new UUID[] {foreignPhysio, UUID.randomUUID()}) {
            BadInput.refuses(() -> admin.put(clinic.path(patient, "/care-team/" + member), null), 404, "not-found");
            BadInput.refuses(() -> admin.delete(clinic.path(patient, "/care-team/" + member)), 404, "not-found");
            BadInput.refuses(() -> admin.post(clinic.path("/memberships/" + member + "/end"), null), 404, "not-found");
        }
    }

    @Test
    void only_who_treats_patients_here_today_joins_a_care_team() {
        UUID gone = clinic.employ("lead1", "physio");
        admin.post(clinic.path("/memberships/" + gone + "/end"), null).expect(200);
        UUID clerk = clinic.employ("operator1", "clinic-admin");
        BadInput.refuses(() -> admin.put(clinic.path(patient, "/care-team/" + gone), null), 409, "conflict");
        BadInput.refuses(() -> admin.put(clinic.path(patient, "/care-team/" + clerk), null), 409, "conflict");
    }

    @Test
    void nobody_ends_their_own_administration() {
        UUID own = UUID.randomUUID();
        TestClinic ours = TestClinic.opened(UUID.randomUUID(), "Dockside", "admin1", own);
        BadInput.refuses(() -> admin.post(ours.path("/memberships/" + own + "/end"), null), 409, "conflict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "123", "%00", "..%2f..", "00000000-0000-0000-0000-00000000000g"})
    void an_id_that_is_none_names_nobody(String id) {
        BadInput.refuses(() -> physio.get("clinics/" + id + "/patients"), 404, "not-found");
        BadInput.refuses(() -> physio.get(clinic.path("/patients/" + id)), 404, "not-found");
        BadInput.refuses(
                () -> admin.put(
                        clinic.path("/memberships/" + id),
                        Bodies.membership("a").toString()),
                404,
                "not-found");
    }

    private static ObjectNode administrator(ObjectNode clinic) {
        return (ObjectNode) clinic.get("administrator");
    }
}
