package org.backstride.program.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.program.rules.ProgramEnd;
import org.backstride.program.rules.ProgramStep;
import org.backstride.program.rules.ProgramVersion;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;

@ApplicationScoped
class JpaProgramVersions implements ProgramVersions {

    /** Versions from before there was a day began when they were assigned. */
    private static final String STARTS_ON = """
            coalesce(v.starts_on, cast(v.assigned_at at time zone
                (select c.time_zone from clinic.clinic c where c.id = v.clinic_id) as date))""";

    private static final String STEPS = "select v.number, " + STARTS_ON + """
            , v.replaces
              from program.program_version v
             where v.clinic_id = :clinic and v.patient_id = :patient
             order by v.number""";

    private static final String ENDS = """
            select e.number, e.last_version, e.ends_on, e.reason, e.decided_at, clinic.member_name(e.clinic_id, e.decided_by)
              from program.program_end e
             where e.clinic_id = :clinic and e.patient_id = :patient
             order by e.number""";

    private static final String VERSIONS = "select v.id, v.number, " + STARTS_ON + """
            , v.assigned_at, clinic.member_name(v.clinic_id, v.assigned_by), v.sessions::text
              from program.program_version v
             where v.clinic_id = :clinic and v.patient_id = :patient""";

    private static final String APPEND = """
            insert into program.program_version (clinic_id, id, patient_id, number, draft_id, sessions, starts_on, replaces,
                assigned_at, assigned_by)
            values (:clinic, :id, :patient, :number, :draft, cast(:sessions as jsonb), :startsOn,
                cast(:replaces as integer), :at, :by)""";

    private static final String END = """
            insert into program.program_end (clinic_id, patient_id, number, last_version, ends_on, reason, decided_at, decided_by)
            values (:clinic, :patient, :number, :lastVersion, :endsOn, :reason, :at, :by)""";

    @PersistenceContext(unitName = "backstride")
    EntityManager database;

    @Override
    @SuppressWarnings("unchecked")
    public List<ProgramStep> steps(ClinicId clinic, PatientId patient) {
        List<Object[]> rows = of(STEPS, clinic, patient).getResultList();
        return rows.stream()
                .map(row -> new ProgramStep(
                        number(row[0]), day(row[1]), Optional.ofNullable(row[2]).map(JpaProgramVersions::number)))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<ProgramEnd> ends(ClinicId clinic, PatientId patient) {
        List<Object[]> rows = of(ENDS, clinic, patient).getResultList();
        return rows.stream()
                .map(row -> new ProgramEnd(
                        number(row[0]),
                        number(row[1]),
                        day(row[2]),
                        (String) row[3],
                        (Instant) row[4],
                        Optional.ofNullable((String) row[5])))
                .toList();
    }

    @Override
    public List<ProgramVersion> find(ClinicId clinic, PatientId patient, Collection<Integer> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return read(
                of(VERSIONS + " and v.number = any (cast(:numbers as integer[])) order by v.number", clinic, patient)
                        .setParameter("numbers", numbers.toArray(Integer[]::new)));
    }

    @Override
    public List<ProgramVersion> list(ClinicId clinic, PatientId patient, Optional<Integer> below, PageSize size) {
        String sql = VERSIONS + (below.isPresent() ? " and v.number < :below" : "") + " order by v.number desc";
        Query query = of(sql, clinic, patient).setMaxResults(size.andOneMore());
        below.ifPresent(number -> query.setParameter("below", number));
        return read(query);
    }

    @Override
    public void append(ClinicId clinic, PatientId patient, NewVersion version, AccountId by, Instant at) {
        of(APPEND, clinic, patient)
                .setParameter("id", version.id())
                .setParameter("number", version.number())
                .setParameter("draft", version.draft().value())
                .setParameter("sessions", Sessions.written(version.sessions()))
                .setParameter("startsOn", version.startsOn())
                .setParameter("replaces", version.step().replaces().orElse(null))
                .setParameter("at", at)
                .setParameter("by", by.value())
                .executeUpdate();
    }

    @Override
    public void end(ClinicId clinic, PatientId patient, ProgramEnd end, AccountId by) {
        of(END, clinic, patient)
                .setParameter("number", end.number())
                .setParameter("lastVersion", end.lastVersion())
                .setParameter("endsOn", end.endsOn())
                .setParameter("reason", end.reason())
                .setParameter("at", end.decidedAt())
                .setParameter("by", by.value())
                .executeUpdate();
    }

    private Query of(String sql, ClinicId clinic, PatientId patient) {
        return database.createNativeQuery(sql)
                .setParameter("clinic", clinic.value())
                .setParameter("patient", patient.value());
    }

    @SuppressWarnings("unchecked")
    private static List<ProgramVersion> read(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new ProgramVersion(
                        (UUID) row[0],
                        number(row[1]),
                        day(row[2]),
                        (Instant) row[3],
                        Optional.ofNullable((String) row[4]),
                        Sessions.assigned((String) row[5])))
                .toList();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    private static LocalDate day(Object column) {
        return ((Date) column).toLocalDate();
    }
}
