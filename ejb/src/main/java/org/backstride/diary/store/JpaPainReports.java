package org.backstride.diary.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.PainScore;
import org.backstride.diary.rules.ReportedPain;
import org.backstride.diary.rules.TrendDay;
import org.backstride.diary.rules.TrendPeriod;
import org.backstride.shared.ClinicId;
import org.backstride.shared.Json;
import org.backstride.shared.PatientId;

@ApplicationScoped
class JpaPainReports implements PainReports {

    private static final String APPEND = """
            insert into diary.pain_report (clinic_id, patient_id, id, pain_now, worst_24h, context, regions, qualities,
                timings, note, reported_at, zone, received_at, counted_at, clock_skewed, local_date)
            values (:clinic, :patient, :id, :painNow, cast(:worst24h as smallint), :context, cast(:regions as jsonb),
                cast(:qualities as text[]), cast(:timings as text[]), cast(:note as text), :reportedAt, :zone, :receivedAt,
                :countedAt, :clockSkewed, :localDate)
            on conflict (clinic_id, patient_id, id) do nothing""";

    private static final String BY_DAY = """
            select local_date, max(pain_now), (array_agg(pain_now order by counted_at desc, id desc))[1], count(*)
              from diary.pain_report
             where clinic_id = :clinic and patient_id = :patient and local_date between :from and :to
             group by local_date
             order by local_date""";

    @PersistenceContext(unitName = "backstride")
    EntityManager database;

    @Override
    public Optional<PainReport> appendUnlessThere(ClinicId clinic, PatientId patient, PainReport report) {
        Query append = database.createNativeQuery(APPEND)
                .setParameter("clinic", clinic.value())
                .setParameter("patient", patient.value())
                .setParameter("id", report.id().value());
        if (bind(append, report).executeUpdate() == 1) {
            return Optional.empty();
        }
        return Optional.of(find(clinic, patient, report));
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
        return database.createQuery("""
                        select r from PainReportRow r where r.clinicId = :clinic and r.patientId = :patient
                        order by r.localDate desc, r.countedAt desc""", PainReportRow.class)
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
                .setParameter("localDate", report.localDate());
    }

    private PainReport find(ClinicId clinic, PatientId patient, PainReport asked) {
        return database.createQuery("""
                        select r from PainReportRow r
                        where r.clinicId = :clinic and r.patientId = :patient and r.id = :id""", PainReportRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("patient", patient.value())
                .setParameter("id", asked.id().value())
                .getSingleResult()
                .report();
    }

    private static String written(Object value) {
        try {
            return Json.engine().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
