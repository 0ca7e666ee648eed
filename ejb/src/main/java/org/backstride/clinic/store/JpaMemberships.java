package org.backstride.clinic.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.Membership;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;
import org.backstride.shared.PageSize;

@ApplicationScoped
class JpaMemberships implements Memberships {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @PersistenceContext(unitName = "backstride")
    EntityManager database;

    @Override
    public Optional<Membership> find(ClinicId clinic, MembershipId id) {
        return row(clinic, id).map(MembershipRow::membership);
    }

    private Optional<MembershipRow> row(ClinicId clinic, MembershipId id) {
        return database.createQuery(
                        "select m from MembershipRow m where m.clinicId = :clinic and m.id = :id", MembershipRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Membership> living(ClinicId clinic, AccountId account, Role role) {
        return database.createQuery("""
                        select m from MembershipRow m
                        where m.clinicId = :clinic and m.account = :account and m.role = :role and m.endedAt is null""", MembershipRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("account", account.value())
                .setParameter("role", role.word())
                .getResultStream()
                .findFirst()
                .map(MembershipRow::membership);
    }

    @Override
    public void add(ClinicId clinic, Membership membership) {
        database.persist(new MembershipRow(clinic, membership));
        database.flush();
    }

    @Override
    public void end(ClinicId clinic, MembershipId id, Instant at) {
        row(clinic, id).filter(row -> row.endedAt == null).ifPresent(row -> row.endedAt = at);
        database.flush();
    }

    @Override
    public List<Membership> list(ClinicId clinic, Optional<MembershipId> after, PageSize size) {
        return database.createQuery(
                        "select m from MembershipRow m where m.clinicId = :clinic and m.id > :after order by m.id",
                        MembershipRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("after", after.map(MembershipId::value).orElse(BEFORE_ALL))
                .setMaxResults(size.andOneMore())
                .getResultStream()
                .map(MembershipRow::membership)
                .toList();
    }
}
