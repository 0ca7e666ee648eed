package org.backstride.program.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.program.rules.AssignedSession;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramVersion;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

@ApplicationScoped
class JpaProgramVersions implements ProgramVersions {

    private static final String CURRENT = """
            select v.id, v.number, v.assigned_at, clinic.member_name(v.clinic_id, v.assigned_by), v.sessions::text
              from program.program_version v
             where v.clinic_id = :clinic and v.patient_id = :patient
             order by v.number desc limit 1""";

    /** The next number; the unique key settles a race, and the guard repeats the loser. */
    private static final String APPEND = """
            insert into program.program_version (clinic_id, id, patient_id, number, draft_id, sessions, assigned_at, assigned_by)
            select :clinic, :id, :patient,
                   1 + coalesce((select max(number) from program.program_version
                                  where clinic_id = :clinic and patient_id = :patient), 0),
                   :draft, cast(:sessions as jsonb), :at, :by""";

    @PersistenceContext(unitName = "backstride")
    EntityManager database;

    @Override
    @SuppressWarnings("unchecked")
    public Optional<ProgramVersion> current(ClinicId clinic, PatientId patient) {
        List<Object[]> rows = database.createNativeQuery(CURRENT)
                .setParameter("clinic", clinic.value())
                .setParameter("patient", patient.value())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new ProgramVersion(
                        (UUID) row[0],
                        ((Number) row[1]).intValue(),
                        (Instant) row[2],
                        Optional.ofNullable((String) row[3]),
                        Sessions.assigned((String) row[4])));
    }

    @Override
    public ProgramVersion append(
            ClinicId clinic,
            PatientId patient,
            UUID id,
            ProgramDraftId draft,
            List<AssignedSession> sessions,
            AccountId by,
            Instant at) {
        database.createNativeQuery(APPEND)
                .setParameter("clinic", clinic.value())
                .setParameter("patient", patient.value())
                .setParameter("id", id)
                .setParameter("draft", draft.value())
                .setParameter("sessions", Sessions.written(sessions))
                .setParameter("at", at)
                .setParameter("by", by.value())
                .executeUpdate();
        return current(clinic, patient).orElseThrow();
    }
}
