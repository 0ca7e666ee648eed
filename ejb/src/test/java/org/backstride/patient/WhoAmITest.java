package org.backstride.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstride.access.Visitors;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.Clinic;
import org.backstride.clinic.rules.OwnClinic;
import org.backstride.patient.rules.Myself;
import org.backstride.patient.rules.OwnRecord;
import org.backstride.patient.rules.Patient;
import org.backstride.patient.rules.Person;
import org.backstride.patient.store.MemoryPatients;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;
import org.junit.jupiter.api.Test;

class WhoAmITest {

    private static final AccountId PAULA = new AccountId("paula");
    private static final Clinic RIVERSIDE = new Clinic(
            new ClinicId(UUID.fromString("01900000-0000-7000-8000-000000000001")),
            "Riverside",
            "DE",
            "112",
            List.of("de", "en"),
            ZoneId.of("Europe/Berlin"));

    @Test
    void somebodyIsToldTheirRolesTheirClinicsAndTheRecordsAboutThem() {
        MemoryPatients patients = new MemoryPatients(List.of(RIVERSIDE));
        PatientId own = new PatientId(UUID.fromString("01900000-0000-7000-8000-000000000301"));
        Person person = new Person("Paula", "Hartmann", LocalDate.of(1985, 2, 3), "de", Optional.of(PAULA));
        patients.add(new Patient(RIVERSIDE.id(), own, person, Instant.EPOCH), PAULA);
        WhoAmI whoAmI = new WhoAmI();
        whoAmI.clinics = account -> List.of(new OwnClinic(RIVERSIDE, List.of(Role.PHYSIO)));
        whoAmI.patients = patients;
        whoAmI.door = Visitors.admitted(PAULA, Role.PHYSIO);
        assertEquals(
                new Myself(
                        PAULA,
                        "Paula Hartmann",
                        Set.of(Role.PHYSIO),
                        List.of(new OwnClinic(RIVERSIDE, List.of(Role.PHYSIO))),
                        List.of(new OwnRecord(RIVERSIDE, own, "Paula"))),
                whoAmI.tell());
    }
}
