package org.backstride.clinic.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.Clinic;
import org.backstride.clinic.rules.OwnClinic;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;

/** Clinics in memory; keeps the contract of the real ones. */
public final class MemoryClinics implements Clinics {

    private final Map<ClinicId, Clinic> clinics = new HashMap<>();
    private final MemoryMemberships memberships;

    /** @param memberships who works where */
    public MemoryClinics(MemoryMemberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public Optional<Clinic> find(ClinicId id) {
        return Optional.ofNullable(clinics.get(id));
    }

    @Override
    public void add(Clinic clinic, Instant at, AccountId by) {
        if (clinics.putIfAbsent(clinic.id(), clinic) != null) {
            throw new IllegalStateException("a unique key is violated");
        }
    }

    @Override
    public List<OwnClinic> ofMember(AccountId account) {
        return clinics.values().stream()
                .sorted(Comparator.comparing(Clinic::name)
                        .thenComparing(clinic -> clinic.id().toString()))
                .map(clinic -> new OwnClinic(clinic, roles(clinic.id(), account)))
                .filter(own -> !own.roles().isEmpty())
                .toList();
    }

    private List<Role> roles(ClinicId clinic, AccountId account) {
        return memberships
                .all()
                .filter(entry -> entry.getKey().equals(clinic))
                .map(Map.Entry::getValue)
                .filter(membership -> membership.lives() && membership.account().equals(account))
                .map(membership -> membership.role())
                .sorted(Comparator.comparing(Role::word))
                .toList();
    }
}
