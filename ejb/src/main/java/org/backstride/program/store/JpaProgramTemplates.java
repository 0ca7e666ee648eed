package org.backstride.program.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.program.rules.ProgramPlan;
import org.backstride.program.rules.ProgramTemplate;
import org.backstride.program.rules.TemplateHead;
import org.backstride.program.rules.TemplateId;
import org.backstride.program.rules.TemplateKey;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.StaleVersionException;

@ApplicationScoped
class JpaProgramTemplates implements ProgramTemplates {

    private static final String TEMPLATES = """
            select t.id, t.version, t.name, t.description, t.sessions::text, t.created_by, t.updated_at,
                   clinic.member_name(t.clinic_id, t.updated_by), t.retired_at is not null
              from program.template t
             where t.clinic_id = :clinic""";

    @PersistenceContext(unitName = "backstride")
    EntityManager database;

    @Override
    public List<ProgramTemplate> inUse(ClinicId clinic, Optional<TemplateKey> after, PageSize size) {
        String sql = TEMPLATES + " and t.retired_at is null"
                + (after.isPresent() ? " and (t.updated_at, t.id) < (:afterAt, :afterId)" : "")
                + " order by t.updated_at desc, t.id desc";
        Query query = of(sql, clinic).setMaxResults(size.andOneMore());
        after.ifPresent(last -> query.setParameter("afterAt", last.updatedAt())
                .setParameter("afterId", last.id().value()));
        return read(query);
    }

    @Override
    public Optional<ProgramTemplate> find(ClinicId clinic, TemplateId id) {
        return read(of(TEMPLATES + " and t.id = :id", clinic).setParameter("id", id.value())).stream()
                .findFirst();
    }

    @Override
    public void add(ClinicId clinic, TemplateId id, TemplateHead head, ProgramPlan plan, AccountId by, Instant at) {
        written("""
                        insert into program.template (clinic_id, id, version, name, description, sessions, created_at, created_by,
                            updated_at, updated_by)
                        values (:clinic, :id, 0, :name, :description, cast(:sessions as jsonb), :at, :by, :at, :by)""", clinic, id, by, at)
                .setParameter("name", head.name())
                .setParameter("description", head.description())
                .setParameter("sessions", Sessions.written(plan.sessions()))
                .executeUpdate();
    }

    @Override
    public void save(
            ClinicId clinic,
            TemplateId id,
            int versionRead,
            TemplateHead head,
            ProgramPlan plan,
            AccountId by,
            Instant at) {
        refuseStale(written("""
                        update program.template
                           set version = version + 1, name = :name, description = :description,
                               sessions = cast(:sessions as jsonb), updated_at = :at, updated_by = :by
                         where clinic_id = :clinic and id = :id and version = :read and retired_at is null""", clinic, id, by, at)
                .setParameter("read", versionRead)
                .setParameter("name", head.name())
                .setParameter("description", head.description())
                .setParameter("sessions", Sessions.written(plan.sessions())));
    }

    @Override
    public void retire(ClinicId clinic, TemplateId id, int versionRead, AccountId by, Instant at) {
        refuseStale(written("""
                        update program.template
                           set version = version + 1, retired_at = :at, updated_at = :at, updated_by = :by
                         where clinic_id = :clinic and id = :id and version = :read and retired_at is null""", clinic, id, by, at).setParameter("read", versionRead));
    }

    private Query of(String sql, ClinicId clinic) {
        return database.createNativeQuery(sql).setParameter("clinic", clinic.value());
    }

    private Query written(String sql, ClinicId clinic, TemplateId id, AccountId by, Instant at) {
        return of(sql, clinic)
                .setParameter("id", id.value())
                .setParameter("by", by.value())
                .setParameter("at", at);
    }

    private static void refuseStale(Query update) {
        if (update.executeUpdate() == 0) {
            throw new StaleVersionException();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<ProgramTemplate> read(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new ProgramTemplate(
                        new TemplateId((UUID) row[0]),
                        ((Number) row[1]).intValue(),
                        new TemplateHead((String) row[2], (String) row[3]),
                        new ProgramPlan(Sessions.planned((String) row[4])),
                        new AccountId((String) row[5]),
                        (Instant) row[6],
                        Optional.ofNullable((String) row[7]),
                        (Boolean) row[8]))
                .toList();
    }
}
