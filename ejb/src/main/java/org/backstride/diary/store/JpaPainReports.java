package org.backstride.diary.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import org.backstride.diary.rules.PainEntry;
import org.backstride.diary.rules.PainEntryKey;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.PainReportId;
import org.backstride.diary.rules.PainReportVoid;
import org.backstride.diary.rules.PainScore;
import org.backstride.diary.rules.ReportedPain;
import org.backstride.diary.rules.TrendDay;
import org.backstride.diary.rules.TrendPeriod;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.Json;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;

@ApplicationScoped
class JpaPainReports implements PainReports {

    private static final String APPEND = """
            insert into diary.pain_report (clinic_id, patient_id, id, pain_now, worst_24h, context, regions, qualities,
                timings, note, reported_at, zone, received_at, counted_at, clock_skewed, local_date, corrects)
            values (:clinic, :patient, :id, :painNow, cast(:worst24h as smallint), :context, cast(:regions as jsonb),
                cast(:qualities as text[]), cast(:timings as text[]), cast(:note as text), :reportedAt, :zone, :receivedAt,
                :countedAt, :clockSkewed, :localDate, cast(:corrects as uuid))
            on conflict (clinic_id, patient_id, id) do nothing""";

    private static final String APPEND_VOID = """
            insert into diary.pain_report_void (clinic_id, patient_id, report_id, reason, corrected_by, voided_at, voided_by,
                voided_as)
            values (:clinic, :patient, :report, :reason, cast(:correctedBy as uuid), :at, :by, :role)""";

    private static final String BY_DAY = """
            select r.local_date, max(r.pain_now), (array_agg(r.pain_now order by r.counted_at desc, r.id desc))[1], count(*)
              from diary.pain_report r
             where r.clinic_id = :clinic and r.patient_id = :patient and r.local_date between :from and :to
               and not exists (select from diary.pain_report_void v
                                where v.clinic_id = r.clinic_id and v.patient_id = r.patient_id and v.report_id = r.id)
             group by r.local_date
             order by r.local_date""";

    private static final String LAST = """
            select r from PainReportRow r
            where r.clinicId = :clinic and r.patientId = :patient
              and not exists (select 1 from PainReportVoidRow v
                               where v.clinicId = r.clinicId and v.patientId = r.patientId and v.reportId = r.id)
            order by r.countedAt desc, r.id desc""";

    private static final String ENTRIES = """
            select r, v from PainReportRow r left join PainReportVoidRow v
              on v.clinicId = r.clinicId and v.patientId = r.patientId and v.reportId = r.id
            where r.clinicId = :clinic and r.patientId = :patient""";

    @PersistenceContext(unitName = "backstride")
    EntityManager database;

    @Override
    public Optional<PainEntry> appendUnlessThere(ClinicId clinic, PatientId patient, PainReport report) {
        Query append = database.createNativeQuery(APPEND)
                .setParameter("clinic", clinic.value())
                .setParameter("patient", patient.value())
                .setParameter("id", report.id().value());
        if (bind(append, report).executeUpdate() == 1) {
            return Optional.empty();
        }
        return find(clinic, patient, report.id());
    }

    @Override
    public void appendVoid(ClinicId clinic, PatientId patient, PainReportId report, PainReportVoid fact, AccountId by) {
        database.createNativeQuery(APPEND_VOID)
                .setParameter("clinic", clinic.value())
                .setParameter("patient", patient.value())
                .setParameter("report", report.value())
                .setParameter("reason", fact.reason().text())
                .setParameter(
                        "correctedBy",
                        fact.correctedBy().map(PainReportId::value).orElse(null))
                .setParameter("at", fact.voidedAt())
                .setParameter("by", by.value())
                .setParameter("role", fact.voidedAs().word())
                .executeUpdate();
    }

    @Override
    public Optional<PainEntry> find(ClinicId clinic, PatientId patient, PainReportId id) {
        return entries(" and r.id = :id", clinic, patient)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(JpaPainReports::entry);
    }

    @Override
    public List<PainEntry> list(ClinicId clinic, PatientId patient, Optional<PainEntryKey> after, PageSize size) {
        String following = after.isPresent()
                ? " and (r.countedAt < :afterAt or (r.countedAt = :afterAt and r.id < :afterId))"
                : "";
        TypedQuery<Object[]> query = entries(following + " order by r.countedAt desc, r.id desc", clinic, patient);
        after.ifPresent(last -> query.setParameter("afterAt", last.countedAt())
                .setParameter("afterId", last.id().value()));
        return query.setMaxResults(size.andOneMore())
                .getResultStream()
                .map(JpaPainReports::entry)
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<TrendDay> byDay(ClinicId clinic, PatientId patient, TrendPeriod period) {
        List<Object[]> rows = database.createNativeQuery(BY_DAY)
                .setParameter("clinic", clinic.value())
                .setParameter("patient", patient.value())
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
        return rows.stream()
                .map(row -> new TrendDay(
                        ((Date) row[0]).toLocalDate(),
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).intValue()))
                .toList();
    }

    @Override
    public Optional<PainReport> last(ClinicId clinic, PatientId patient) {
        return database.createQuery(LAST, PainReportRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("patient", patient.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PainReportRow::report);
    }

    private static Query bind(Query append, PainReport report) {
        ReportedPain said = report.said();
        return append.setParameter("painNow", said.painNow().value())
                .setParameter("worst24h", said.worst24h().map(PainScore::value).orElse(null))
                .setParameter("context", said.context().word())
                .setParameter("regions", written(said.regions()))
                .setParameter("qualities", said.qualities().toArray(String[]::new))
                .setParameter("timings", said.timings().toArray(String[]::new))
                .setParameter("note", said.note().orElse(null))
                .setParameter("reportedAt", said.reportedAt())
                .setParameter("zone", said.zone().getId())
                .setParameter("receivedAt", report.receivedAt())
                .setParameter("countedAt", report.counted().at())
                .setParameter("clockSkewed", report.counted().clockSkewed())
                .setParameter("localDate", report.localDate())
                .setParameter(
                        "corrects", said.corrects().map(PainReportId::value).orElse(null));
    }

    private TypedQuery<Object[]> entries(String conditions, ClinicId clinic, PatientId patient) {
        return database.createQuery(ENTRIES + conditions, Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter("patient", patient.value());
    }

    private static PainEntry entry(Object[] row) {
        return new PainEntry(
                ((PainReportRow) row[0]).report(),
                Optional.ofNullable((PainReportVoidRow) row[1]).map(PainReportVoidRow::fact));
    }

    private static String written(Object value) {
        try {
            return Json.engine().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
