package org.backstride.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstride.access.Visitors;
import org.backstride.access.rules.Role;
import org.backstride.clinic.CareTeams;
import org.backstride.clinic.rules.CareTeamMember;
import org.backstride.patient.rules.Patient;
import org.backstride.patient.rules.Person;
import org.backstride.patient.rules.RecordWithTeam;
import org.backstride.patient.store.MemoryPatients;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.Heard;
import org.backstride.shared.MembershipId;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PatientId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterPatientTest {

    private static final ClinicId RIVERSIDE = new ClinicId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    private static final ClinicId HILLSIDE = new ClinicId(UUID.fromString("01900000-0000-7000-8000-000000000002"));
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final AccountId MIRAS_LOGIN = new AccountId("mira");
    private static final CareTeamMember PAULA =
            new CareTeamMember(new MembershipId(UUID.randomUUID()), "Paula Hartmann", Role.PHYSIO, NOW);

    /** Teams that only Paula ever joins. */
    private static final class PaulasTeams implements CareTeams {

        private final Map<PatientId, List<CareTeamMember>> teams = new HashMap<>();

        @Override
        public List<CareTeamMember> today(ClinicId clinic, PatientId patient) {
            return teams.getOrDefault(patient, List.of());
        }

        @Override
        public void joinAsActor(ClinicId clinic, PatientId patient) {
            teams.put(patient, List.of(PAULA));
        }
    }

    private final MemoryPatients patients = new MemoryPatients(List.of());
    private final PaulasTeams careTeams = new PaulasTeams();
    private final Heard<PatientRegistered> heard = new Heard<>();
    private final RegisterPatient registerPatient = new RegisterPatient();
    private final ShowPatient showPatient = new ShowPatient();

    @BeforeEach
    void paulaIsAtTheDoor() {
        registerPatient.patients = patients;
        registerPatient.careTeams = careTeams;
        registerPatient.door = Visitors.admitted(new AccountId("paula"), Role.PHYSIO);
        registerPatient.registered = heard;
        registerPatient.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        showPatient.patients = patients;
        showPatient.careTeams = careTeams;
    }

    @Test
    void aNewPatientIsStoredAndAnnounced() {
        Patient mira = registerPatient.register(RIVERSIDE, person(MIRAS_LOGIN)).patient();
        assertEquals(Optional.of(mira), patients.find(RIVERSIDE, mira.id()));
        assertEquals(NOW, mira.registeredAt());
        assertEquals(7, mira.id().value().version());
        assertEquals(List.of(new PatientRegistered(mira)), heard.events());
    }

    @Test
    void whoRegistersJoinsTheCareTeam() {
        RecordWithTeam record = registerPatient.register(RIVERSIDE, person(MIRAS_LOGIN));
        assertEquals(List.of(PAULA), record.careTeam());
        assertEquals(record, showPatient.show(RIVERSIDE, record.patient().id()));
    }

    @Test
    void aLoginHasOneRecordInAClinic() {
        registerPatient.register(RIVERSIDE, person(MIRAS_LOGIN));
        assertThrows(ConflictException.class, () -> registerPatient.register(RIVERSIDE, person(MIRAS_LOGIN)));
        assertEquals(1, heard.events().size());
        registerPatient.register(HILLSIDE, person(MIRAS_LOGIN));
    }

    @Test
    void peopleWithoutALoginAreNeverTheSame() {
        Person nobodyYet = new Person("Jonas", "Weber", LocalDate.of(1990, 5, 1), "de", Optional.empty());
        RecordWithTeam first = registerPatient.register(RIVERSIDE, nobodyYet);
        RecordWithTeam second = registerPatient.register(RIVERSIDE, nobodyYet);
        assertEquals(
                2,
                List.of(first.patient().id(), second.patient().id()).stream()
                        .distinct()
                        .count());
    }

    @Test
    void aRecordThatDoesNotExistCannotBeShown() {
        assertThrows(NotFoundException.class, () -> showPatient.show(RIVERSIDE, new PatientId(UUID.randomUUID())));
    }

    private static Person person(AccountId login) {
        return new Person("Mira", "Castillo", LocalDate.of(1990, 5, 1), "de", Optional.of(login));
    }
}
