package org.backstride.caseload.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.backstride.caseload.rules.CaseloadKey;
import org.backstride.caseload.rules.CaseloadLine;
import org.backstride.caseload.rules.CaseloadOrder;
import org.backstride.caseload.rules.CountedPain;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;

@ApplicationScoped
class JpaSummaries implements Summaries {

    private static final String ROWS = """
            select s.patient_id, s.given_name, s.family_name, s.last_pain, s.last_report_at, s.recent_pain,
                   s.recent_until, s.program_number, c.time_zone
              from caseload.patient_summary s join clinic.clinic c on c.id = s.clinic_id
             where s.clinic_id = :clinic""";

    private static final String OF_CARE_TEAM = """

               and exists (select from clinic.care_team_member t
                             join clinic.membership m on m.clinic_id = t.clinic_id and m.id = t.membership_id
                            where t.clinic_id = s.clinic_id and t.patient_id = s.patient_id and t.until is null
                              and m.account = :account and m.ended_at is null)""";

    @PersistenceContext(unitName = "backstride")
    EntityManager database;

    @Override
    public void begin(ClinicId clinic, PatientId patient, String givenName, String familyName) {
        database.persist(new PatientSummaryRow(clinic, patient, givenName, familyName));
    }

    @Override
    public void reported(ClinicId clinic, PatientId patient, int score, Instant at, LocalDate day) {
        locked(clinic, patient).reported(score, at, day);
    }

    @Override
    public void recount(ClinicId clinic, PatientId patient, Supplier<Optional<CountedPain>> standing) {
        PatientSummaryRow row = locked(clinic, patient);
        row.recounted(standing.get());
    }

    @Override
    public void assigned(ClinicId clinic, PatientId patient, int programNumber) {
        locked(clinic, patient).programNumber = programNumber;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<CaseloadLine> list(
            ClinicId clinic,
            Optional<AccountId> careTeamOf,
            CaseloadOrder order,
            Optional<CaseloadKey> after,
            PageSize size,
            Instant now) {
        String sql = ROWS
                + (careTeamOf.isPresent() ? OF_CARE_TEAM : "")
                + after.map(key -> "\n and " + Keyset.following(order, key)).orElse("")
                + "\n order by " + Keyset.order(order);
        Query query = database.createNativeQuery(sql)
                .setParameter("clinic", clinic.value())
                .setMaxResults(size.andOneMore());
        careTeamOf.ifPresent(account -> query.setParameter("account", account.value()));
        after.ifPresent(key -> Keyset.bind(query, order, key));
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> row(row, now)).toList();
    }

    private PatientSummaryRow locked(ClinicId clinic, PatientId patient) {
        return database.createQuery(
                        "select s from PatientSummaryRow s where s.clinicId = :clinic and s.patientId = :patient",
                        PatientSummaryRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("patient", patient.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    private static CaseloadLine row(Object[] row, Instant now) {
        LocalDate today = now.atZone(ZoneId.of((String) row[8])).toLocalDate();
        return new CaseloadLine(
                new PatientId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                Optional.ofNullable((Number) row[3]).map(Number::intValue),
                Optional.ofNullable((Instant) row[4]),
                PatientSummaryRow.recentPain((Short[]) row[5], day(row[6]), today)
                        .asOf(today),
                Optional.ofNullable((Number) row[7]).map(Number::intValue));
    }

    private static @org.jspecify.annotations.Nullable LocalDate day(@org.jspecify.annotations.Nullable Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
