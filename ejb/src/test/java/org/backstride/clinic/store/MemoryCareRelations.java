package org.backstride.clinic.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.clinic.rules.CareTeamMember;
import org.backstride.clinic.rules.Membership;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;
import org.backstride.shared.PatientId;

/** Care relations in memory; keeps the contract of the real ones. */
public final class MemoryCareRelations implements CareRelations {

    private record Relation(
            ClinicId clinic, PatientId patient, MembershipId membership, Instant since, boolean ended) {}

    private final List<Relation> relations = new ArrayList<>();
    private final Memberships memberships;

    /** @param memberships who works where: they give the names */
    public MemoryCareRelations(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public List<CareTeamMember> today(ClinicId clinic, PatientId patient) {
        return current(clinic, patient)
                .sorted(Comparator.comparing(Relation::since))
                .flatMap(relation -> named(relation).stream())
                .toList();
    }

    @Override
    public boolean begin(ClinicId clinic, PatientId patient, MembershipId membership, Instant at) {
        boolean stands = current(clinic, patient)
                .anyMatch(relation -> relation.membership().equals(membership));
        return !stands && relations.add(new Relation(clinic, patient, membership, at, false));
    }

    @Override
    public boolean end(ClinicId clinic, PatientId patient, MembershipId membership, Instant at) {
        Optional<Relation> standing = current(clinic, patient)
                .filter(relation -> relation.membership().equals(membership))
                .findFirst();
        standing.ifPresent(relation -> {
            relations.remove(relation);
            relations.add(new Relation(clinic, patient, membership, relation.since(), true));
        });
        return standing.isPresent();
    }

    private Stream<Relation> current(ClinicId clinic, PatientId patient) {
        return relations.stream()
                .filter(relation -> !relation.ended()
                        && relation.clinic().equals(clinic)
                        && relation.patient().equals(patient));
    }

    private Optional<CareTeamMember> named(Relation relation) {
        return memberships
                .find(relation.clinic(), relation.membership())
                .filter(Membership::lives)
                .map(member -> new CareTeamMember(member.id(), member.displayName(), member.role(), relation.since()));
    }
}
