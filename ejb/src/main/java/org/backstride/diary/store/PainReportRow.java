package org.backstride.diary.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.diary.rules.CountedMoment;
import org.backstride.diary.rules.PainContext;
import org.backstride.diary.rules.PainRegion;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.PainReportId;
import org.backstride.diary.rules.PainScore;
import org.backstride.diary.rules.ReportedPain;
import org.backstride.shared.Json;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** diary.pain_report, for reading one back; its key is (clinic_id, patient_id, id). */
@Entity
@Immutable
@Table(schema = "diary", name = "pain_report")
class PainReportRow {

    private static final TypeReference<List<PainRegion>> REGIONS = new TypeReference<>() {};

    @Id
    UUID id;

    @Column(name = "clinic_id")
    UUID clinicId;

    @Column(name = "patient_id")
    UUID patientId;

    @Column(name = "pain_now")
    short painNow;

    @Column(name = "worst_24h")
    @Nullable
    Short worst24h;

    String context;

    @ColumnTransformer(read = "regions::text")
    String regions;

    String[] qualities;

    String[] timings;

    @Nullable
    String note;

    @Column(name = "reported_at")
    Instant reportedAt;

    String zone;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "counted_at")
    Instant countedAt;

    @Column(name = "clock_skewed")
    boolean clockSkewed;

    @Column(name = "local_date")
    LocalDate localDate;

    @Nullable
    UUID corrects;

    protected PainReportRow() {}

    PainReport report() {
        ReportedPain said = new ReportedPain(
                new PainScore(painNow),
                Optional.ofNullable(worst24h).map(worst -> new PainScore(worst)),
                PainContext.of(context).orElseThrow(),
                readRegions(),
                Arrays.asList(qualities),
                Arrays.asList(timings),
                Optional.ofNullable(note),
                reportedAt,
                ZoneId.of(zone),
                Optional.ofNullable(corrects).map(PainReportId::new));
        return new PainReport(
                new PainReportId(id), said, receivedAt, new CountedMoment(countedAt, clockSkewed), localDate);
    }

    private List<PainRegion> readRegions() {
        try {
            return Json.engine().readValue(regions, REGIONS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The regions of pain report " + id + " cannot be read", broken);
        }
    }
}
