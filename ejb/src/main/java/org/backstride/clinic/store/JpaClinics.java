package org.backstride.clinic.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.Clinic;
import org.backstride.clinic.rules.OwnClinic;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;

@ApplicationScoped
class JpaClinics implements Clinics {

    @PersistenceContext(unitName = "backstride")
    EntityManager database;

    @Override
    public Optional<Clinic> find(ClinicId id) {
        return Optional.ofNullable(database.find(ClinicRow.class, id.value())).map(ClinicRow::clinic);
    }

    @Override
    public void add(Clinic clinic, Instant at, AccountId by) {
        database.persist(new ClinicRow(clinic, at, by));
        database.flush();
    }

    @Override
    public List<OwnClinic> ofMember(AccountId account) {
        return database
                .createQuery("""
                        select c, m.role from ClinicRow c join MembershipRow m on m.clinicId = c.id
                        where m.account = :account and m.endedAt is null order by c.name, c.id, m.role""", Object[].class)
                .setParameter("account", account.value())
                .getResultStream()
                .collect(groupingBy(
                        row -> ((ClinicRow) row[0]).clinic(),
                        LinkedHashMap::new,
                        mapping(row -> Role.of((String) row[1]).orElseThrow(), toList())))
                .entrySet()
                .stream()
                .map(entry -> new OwnClinic(entry.getKey(), entry.getValue()))
                .toList();
    }
}
