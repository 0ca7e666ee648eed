package org.backstride.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstride.audit.rules.AccessEntry;
import org.backstride.audit.rules.AuditEntry;
import org.backstride.audit.rules.AuditFilter;
import org.backstride.audit.rules.AuditKey;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;

/**
 * Reads the history. Names are looked up beside it: the entry itself keeps ids only.
 */
@ApplicationScoped
class JpaEntries implements Entries {

    private static final String ACTOR_NAME = """
            coalesce(
                clinic.member_name(e.clinic_id, e.actor),
                (select p.given_name || ' ' || p.family_name from patient.patient p
                  where p.clinic_id = e.clinic_id and p.account = e.actor limit 1))""";

    @PersistenceContext(unitName = "backstride")
    EntityManager database;

    @Override
    @SuppressWarnings("unchecked")
    public List<AuditEntry> search(ClinicId clinic, AuditFilter filter, Optional<AuditKey> after, PageSize size) {
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("clinic", clinic.value()));
        StringBuilder where = new StringBuilder("e.clinic_id = :clinic");
        filter.patient()
                .ifPresent(patient -> and(where, parameters, "e.patient_id = :patient", "patient", patient.value()));
        filter.actor().ifPresent(actor -> and(where, parameters, "e.actor = :actor", "actor", actor.value()));
        filter.from().ifPresent(from -> and(where, parameters, "e.at >= :from", "from", from));
        filter.to().ifPresent(to -> and(where, parameters, "e.at < :to", "to", to));
        continueAfter(where, parameters, after);
        Query query = database.createNativeQuery("""
                select e.id, e.at, e.kind, e.actor, %s, e.role, e.use_case, e.patient_id,
                       (select p.given_name || ' ' || p.family_name from patient.patient p
                         where p.clinic_id = e.clinic_id and p.id = e.patient_id),
                       e.action, e.subject, e.outcome, e.reason, e.request_id, e.address
                  from audit.entry e where %s order by e.at desc, e.id desc""".formatted(ACTOR_NAME, where));
        return ((List<Object[]>) page(query, parameters, size))
                .stream().map(JpaEntries::entry).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<AccessEntry> about(ClinicId clinic, PatientId patient, Optional<AuditKey> after, PageSize size) {
        Map<String, Object> parameters =
                new LinkedHashMap<>(Map.of("clinic", clinic.value(), "patient", patient.value()));
        StringBuilder where =
                new StringBuilder("e.clinic_id = :clinic and e.patient_id = :patient and e.kind = 'use-case'");
        continueAfter(where, parameters, after);
        Query query = database.createNativeQuery(
                "select e.id, e.at, %s, e.role, e.use_case, e.outcome from audit.entry e where %s order by e.at desc, e.id desc"
                        .formatted(ACTOR_NAME, where));
        return ((List<Object[]>) page(query, parameters, size))
                .stream()
                        .map(row -> new AccessEntry(
                                (UUID) row[0], (Instant) row[1], text(row[2]), text(row[3]), (String) row[4], (String)
                                        row[5]))
                        .toList();
    }

    private static void continueAfter(StringBuilder where, Map<String, Object> parameters, Optional<AuditKey> after) {
        after.ifPresent(key -> {
            and(where, parameters, "(e.at, e.id) < (:afterAt, :afterId)", "afterAt", key.at());
            parameters.put("afterId", key.id());
        });
    }

    private static void and(
            StringBuilder where, Map<String, Object> parameters, String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    private static List<?> page(Query query, Map<String, Object> parameters, PageSize size) {
        parameters.forEach(query::setParameter);
        return query.setMaxResults(size.andOneMore()).getResultList();
    }

    private static AuditEntry entry(Object[] row) {
        return new AuditEntry(
                (UUID) row[0],
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                text(row[4]),
                text(row[5]),
                text(row[6]),
                Optional.ofNullable((UUID) row[7]).map(PatientId::new),
                text(row[8]),
                (String) row[9],
                text(row[10]),
                (String) row[11],
                text(row[12]),
                Optional.ofNullable((UUID) row[13]),
                text(row[14]));
    }

    private static Optional<String> text(@org.jspecify.annotations.Nullable Object column) {
        return Optional.ofNullable((String) column);
    }
}
