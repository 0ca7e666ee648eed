package org.backstride.clinic.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.Clinic;
import org.backstride.clinic.rules.Membership;
import org.backstride.clinic.rules.OwnClinic;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;
import org.junit.jupiter.api.Test;

/** What holds for clinics wherever they are kept. */
interface ClinicsContract {

    Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    AccountId OPERATOR = new AccountId("olga");

    /** Does work in a transaction of its own in the clinic's scope. */
    <T> T in(ClinicId clinic, BiFunction<Clinics, Memberships, T> work);

    /** Asks in the name of the account before a clinic is chosen. */
    List<OwnClinic> ownClinics(AccountId account);

    @Test
    default void aClinicIsFoundAsItWasAdded() {
        Clinic clinic = clinic("Zum Wilden Läufer");
        assertEquals(Optional.empty(), in(clinic.id(), (clinics, members) -> clinics.find(clinic.id())));
        add(clinic);
        assertEquals(Optional.of(clinic), in(clinic.id(), (clinics, members) -> clinics.find(clinic.id())));
    }

    @Test
    default void aClinicIsAddedOnce() {
        Clinic clinic = clinic("Riverside");
        add(clinic);
        assertThrows(RuntimeException.class, () -> add(clinic));
    }

    @Test
    default void aPersonFindsTheClinicsTheyWorkInByNameWithTheirRoles() {
        AccountId ines = new AccountId("ines-" + UUID.randomUUID());
        Clinic riverside = clinic("Riverside");
        Clinic hillside = clinic("Hillside");
        Clinic former = clinic("Former");
        List.of(riverside, hillside, former).forEach(this::add);
        appoint(riverside, ines, Role.PHYSIO);
        appoint(riverside, ines, Role.CLINICAL_LEAD);
        appoint(hillside, ines, Role.PHYSIO);
        MembershipId ended = appoint(former, ines, Role.PHYSIO);
        in(former.id(), (clinics, members) -> {
            members.end(former.id(), ended, NOW.plusSeconds(60));
            return ended;
        });
        assertEquals(
                List.of(
                        new OwnClinic(hillside, List.of(Role.PHYSIO)),
                        new OwnClinic(riverside, List.of(Role.CLINICAL_LEAD, Role.PHYSIO))),
                ownClinics(ines));
    }

    @Test
    default void aStrangerFindsNone() {
        add(clinic("Riverside"));
        assertEquals(List.of(), ownClinics(new AccountId("nobody")));
    }

    private static Clinic clinic(String name) {
        return new Clinic(
                new ClinicId(UUID.randomUUID()), name, "DE", "112", List.of("de", "en"), ZoneId.of("Europe/Berlin"));
    }

    private void add(Clinic clinic) {
        in(clinic.id(), (clinics, members) -> {
            clinics.add(clinic, NOW, OPERATOR);
            return clinic;
        });
    }

    private MembershipId appoint(Clinic clinic, AccountId account, Role role) {
        Membership membership =
                new Membership(new MembershipId(UUID.randomUUID()), account, "Ines Moreau", role, NOW, null);
        return in(clinic.id(), (clinics, members) -> {
            members.add(clinic.id(), membership);
            return membership.id();
        });
    }
}
