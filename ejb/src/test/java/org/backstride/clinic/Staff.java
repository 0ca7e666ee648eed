package org.backstride.clinic;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.Visitors;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.Membership;
import org.backstride.clinic.store.MemoryCareRelations;
import org.backstride.clinic.store.MemoryClinics;
import org.backstride.clinic.store.MemoryMemberships;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;
import org.backstride.shared.PatientId;

/** Riverside's staff on a quiet morning, with the use cases that are about them; Adam, who administers, is at the door. */
final class Staff {

    static final ClinicId RIVERSIDE = new ClinicId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    static final PatientId MIRA = new PatientId(UUID.fromString("01900000-0000-7000-8000-000000000301"));
    static final Instant OPENING = Instant.parse("2026-01-05T08:00:00Z");
    static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final MemoryMemberships memberships = new MemoryMemberships();
    final MemoryClinics clinics = new MemoryClinics(memberships);
    final MemoryCareRelations careRelations = new MemoryCareRelations(memberships);
    final Membership paula = hire(RIVERSIDE, new AccountId("paula"), "Paula Hartmann", Role.PHYSIO);
    final Membership ines = hire(RIVERSIDE, new AccountId("ines"), "Ines Moreau", Role.CLINICAL_LEAD);
    final Membership adam = hire(RIVERSIDE, new AccountId("adam"), "Adam Keller", Role.CLINIC_ADMIN);

    Membership hire(ClinicId clinic, AccountId account, String name, Role role) {
        Membership membership = new Membership(new MembershipId(UUID.randomUUID()), account, name, role, OPENING, null);
        memberships.add(clinic, membership);
        return membership;
    }

    EndMembership endMembership() {
        EndMembership useCase = new EndMembership();
        useCase.memberships = memberships;
        useCase.door = Visitors.admitted(adam.account(), Role.CLINIC_ADMIN);
        useCase.clock = CLOCK;
        return useCase;
    }

    AddMember addMember() {
        AddMember useCase = new AddMember();
        useCase.memberships = memberships;
        return useCase;
    }

    JoinCareTeam joinCareTeam() {
        JoinCareTeam useCase = new JoinCareTeam();
        useCase.careRelations = careRelations;
        useCase.memberships = memberships;
        useCase.clock = CLOCK;
        return useCase;
    }

    LeaveCareTeam leaveCareTeam() {
        LeaveCareTeam useCase = new LeaveCareTeam();
        useCase.careRelations = careRelations;
        useCase.clock = CLOCK;
        return useCase;
    }

    CreateClinic createClinic() {
        CreateClinic useCase = new CreateClinic();
        useCase.clinics = clinics;
        useCase.memberships = memberships;
        useCase.door = Visitors.admitted(new AccountId("olga"), Role.OPERATOR);
        useCase.clock = CLOCK;
        return useCase;
    }

    /** What other contexts ask while this person's use case is open. */
    StoredCareTeams careTeams(CallerAtTheDoor door) {
        StoredCareTeams careTeams = new StoredCareTeams();
        careTeams.careRelations = careRelations;
        careTeams.memberships = memberships;
        careTeams.door = door;
        careTeams.clock = CLOCK;
        return careTeams;
    }
}
