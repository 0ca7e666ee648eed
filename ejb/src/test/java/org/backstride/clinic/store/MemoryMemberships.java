package org.backstride.clinic.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.Membership;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;
import org.backstride.shared.PageSize;

/** Memberships in memory; keeps the contract of the real ones. */
public final class MemoryMemberships implements Memberships {

    /** The database compares ids as they are written. */
    private static final Comparator<Membership> BY_ID =
            Comparator.comparing(membership -> membership.id().toString());

    private final Map<ClinicId, List<Membership>> byClinic = new HashMap<>();

    @Override
    public Optional<Membership> find(ClinicId clinic, MembershipId id) {
        return of(clinic).filter(membership -> membership.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Membership> living(ClinicId clinic, AccountId account, Role role) {
        return of(clinic)
                .filter(Membership::lives)
                .filter(membership -> membership.account().equals(account) && membership.role() == role)
                .findFirst();
    }

    @Override
    public void add(ClinicId clinic, Membership membership) {
        boolean taken = find(clinic, membership.id()).isPresent()
                || living(clinic, membership.account(), membership.role()).isPresent();
        if (taken) {
            throw new IllegalStateException("a unique key is violated");
        }
        byClinic.computeIfAbsent(clinic, first -> new ArrayList<>()).add(membership);
    }

    @Override
    public void end(ClinicId clinic, MembershipId id, Instant at) {
        byClinic.getOrDefault(clinic, new ArrayList<>())
                .replaceAll(standing -> standing.id().equals(id) && standing.lives() ? ended(standing, at) : standing);
    }

    @Override
    public List<Membership> list(ClinicId clinic, Optional<MembershipId> after, PageSize size) {
        return of(clinic)
                .sorted(BY_ID)
                .filter(membership -> after.map(
                                last -> membership.id().toString().compareTo(last.toString()) > 0)
                        .orElse(true))
                .limit(size.andOneMore())
                .toList();
    }

    /** Everything in every clinic, for fakes that look names up. */
    Stream<Map.Entry<ClinicId, Membership>> all() {
        return byClinic.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(membership -> Map.entry(entry.getKey(), membership)));
    }

    private Stream<Membership> of(ClinicId clinic) {
        return byClinic.getOrDefault(clinic, List.of()).stream();
    }

    private static Membership ended(Membership standing, Instant at) {
        return new Membership(
                standing.id(), standing.account(), standing.displayName(), standing.role(), standing.since(), at);
    }
}
