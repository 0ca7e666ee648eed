package org.backstride.program.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.program.rules.DraftKey;
import org.backstride.program.rules.ProgramDraft;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramPlan;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;
import org.backstride.shared.StaleVersionException;

@ApplicationScoped
class JpaProgramDrafts implements ProgramDrafts {

    private static final String DRAFTS = """
            select d.id, d.version, d.updated_at, clinic.member_name(d.clinic_id, d.updated_by), d.sessions::text,
                   d.assigned_at is not null
              from program.draft d
             where d.clinic_id = :clinic and d.patient_id = :patient""";

    @PersistenceContext(unitName = "backstride")
    EntityManager database;

    @Override
    @SuppressWarnings("unchecked")
    public List<ProgramDraft> open(ClinicId clinic, PatientId patient, Optional<DraftKey> after, PageSize size) {
        Query query = of(
                DRAFTS + " and d.assigned_at is null"
                        + (after.isPresent() ? " and (d.updated_at, d.id) < (:afterAt, :afterId)" : "")
                        + " order by d.updated_at desc, d.id desc",
                clinic,
                patient);
        after.ifPresent(last -> query.setParameter("afterAt", last.updatedAt())
                .setParameter("afterId", last.id().value()));
        List<Object[]> rows = query.setMaxResults(size.andOneMore()).getResultList();
        return rows.stream().map(JpaProgramDrafts::draft).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<ProgramDraft> find(ClinicId clinic, PatientId patient, ProgramDraftId id) {
        List<Object[]> rows = of(DRAFTS + " and d.id = :id", clinic, patient)
                .setParameter("id", id.value())
                .getResultList();
        return rows.stream().findFirst().map(JpaProgramDrafts::draft);
    }

    @Override
    public void start(
            ClinicId clinic, PatientId patient, ProgramDraftId id, ProgramPlan plan, AccountId by, Instant at) {
        of("""
                        insert into program.draft (clinic_id, id, patient_id, version, sessions, started_at, started_by,
                            updated_at, updated_by)
                        values (:clinic, :id, :patient, 0, cast(:sessions as jsonb), :at, :by, :at, :by)""", clinic, patient)
                .setParameter("id", id.value())
                .setParameter("sessions", Sessions.written(plan.sessions()))
                .setParameter("at", at)
                .setParameter("by", by.value())
                .executeUpdate();
    }

    @Override
    public void save(
            ClinicId clinic,
            PatientId patient,
            ProgramDraftId id,
            int versionRead,
            ProgramPlan plan,
            AccountId by,
            Instant at) {
        Query update = of("""
                        update program.draft
                           set version = version + 1, sessions = cast(:sessions as jsonb), updated_at = :at, updated_by = :by
                         where clinic_id = :clinic and patient_id = :patient and id = :id and version = :read
                           and assigned_at is null""", clinic, patient)
                .setParameter("id", id.value())
                .setParameter("read", versionRead)
                .setParameter("sessions", Sessions.written(plan.sessions()))
                .setParameter("at", at)
                .setParameter("by", by.value());
        refuseStale(update);
    }

    @Override
    public void close(ClinicId clinic, PatientId patient, ProgramDraftId id, int versionRead, Instant at) {
        Query update = of("""
                        update program.draft set version = version + 1, assigned_at = :at
                         where clinic_id = :clinic and patient_id = :patient and id = :id and version = :read
                           and assigned_at is null""", clinic, patient)
                .setParameter("id", id.value())
                .setParameter("read", versionRead)
                .setParameter("at", at);
        refuseStale(update);
    }

    private Query of(String sql, ClinicId clinic, PatientId patient) {
        return database.createNativeQuery(sql)
                .setParameter("clinic", clinic.value())
                .setParameter("patient", patient.value());
    }

    private static void refuseStale(Query update) {
        if (update.executeUpdate() == 0) {
            throw new StaleVersionException();
        }
    }

    private static ProgramDraft draft(Object[] row) {
        return new ProgramDraft(
                new ProgramDraftId((UUID) row[0]),
                ((Number) row[1]).intValue(),
                (Instant) row[2],
                Optional.ofNullable((String) row[3]),
                new ProgramPlan(Sessions.planned((String) row[4])),
                (Boolean) row[5]);
    }
}
