package org.backstride.patient.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstride.clinic.rules.Clinic;
import org.backstride.patient.rules.OwnRecord;
import org.backstride.patient.rules.Patient;
import org.backstride.patient.rules.Person;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for patient records wherever they are kept. */
interface PatientsContract {

    Clinic RIVERSIDE = clinic(1, "Riverside", "DE");
    Clinic HILLSIDE = clinic(2, "Hillside", "GB");
    Instant NOW = Instant.parse("2026-11-24T08:00:00.123456Z");

    /** Does work in a transaction of its own in the clinic's scope. */
    <T> T in(ClinicId clinic, Function<Patients, T> work);

    /** Asks in the name of the account before a clinic is chosen. */
    List<OwnRecord> ownRecords(AccountId account);

    @Test
    default void aRecordIsFoundAsItWasAdded() {
        Patient fatima = patient(RIVERSIDE, "Fatima-Zahra", newLogin());
        Patient withoutLogin = patient(RIVERSIDE, "山田", null);
        add(fatima);
        add(withoutLogin);
        assertEquals(Optional.of(fatima), find(RIVERSIDE, fatima.id()));
        assertEquals(Optional.of(withoutLogin), find(RIVERSIDE, withoutLogin.id()));
    }

    @Test
    default void aRecordIsUnknownToEveryOtherClinic() {
        Patient fatima = patient(RIVERSIDE, "Fatima", newLogin());
        add(fatima);
        assertEquals(Optional.empty(), find(HILLSIDE, fatima.id()));
        assertEquals(Optional.empty(), find(RIVERSIDE, new PatientId(UUID.randomUUID())));
    }

    @Test
    default void aPersonHasOneRecordInAClinicAndMayHaveOneInEach() {
        AccountId login = newLogin();
        Patient here = patient(RIVERSIDE, "Fatima", login);
        Patient there = patient(HILLSIDE, "Fatima", login);
        assertFalse(hasRecord(RIVERSIDE, login));
        add(here);
        assertTrue(hasRecord(RIVERSIDE, login));
        assertFalse(hasRecord(HILLSIDE, login));
        assertThrows(RuntimeException.class, () -> add(patient(RIVERSIDE, "Fatima again", login)));
        add(there);
        assertEquals(
                List.of(new OwnRecord(HILLSIDE, there.id(), "Fatima"), new OwnRecord(RIVERSIDE, here.id(), "Fatima")),
                ownRecords(login));
    }

    @Test
    default void aStrangerFindsNoRecord() {
        add(patient(RIVERSIDE, "Fatima", newLogin()));
        assertEquals(List.of(), ownRecords(newLogin()));
    }

    @Test
    default void twoPeopleWithoutALoginAreNoConflict() {
        add(patient(RIVERSIDE, "Jonas", null));
        add(patient(RIVERSIDE, "Aylin", null));
    }

    private static Clinic clinic(int number, String name, String country) {
        return new Clinic(
                new ClinicId(UUID.fromString("01900000-0000-7000-8000-00000000000" + number)),
                name,
                country,
                number == 1 ? "112" : "999",
                List.of("en"),
                ZoneId.of(number == 1 ? "Europe/Berlin" : "Europe/London"));
    }

    private static Patient patient(Clinic clinic, String givenName, @Nullable AccountId login) {
        Person person = new Person(givenName, "Weber", LocalDate.of(1990, 5, 1), "de", Optional.ofNullable(login));
        return new Patient(clinic.id(), new PatientId(UUID.randomUUID()), person, NOW);
    }

    private static AccountId newLogin() {
        return new AccountId("login-" + UUID.randomUUID());
    }

    private void add(Patient patient) {
        in(patient.clinic(), patients -> {
            patients.add(patient, new AccountId("paula"));
            return patient;
        });
    }

    private Optional<Patient> find(Clinic clinic, PatientId id) {
        return in(clinic.id(), patients -> patients.find(clinic.id(), id));
    }

    private boolean hasRecord(Clinic clinic, AccountId login) {
        return in(clinic.id(), patients -> patients.hasRecord(clinic.id(), login));
    }
}
