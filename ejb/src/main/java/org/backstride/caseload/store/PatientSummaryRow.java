package org.backstride.caseload.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.caseload.rules.CountedPain;
import org.backstride.caseload.rules.RecentPain;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;
import org.jspecify.annotations.Nullable;

/** caseload.patient_summary; its key is (clinic_id, patient_id). */
@Entity
@Table(schema = "caseload", name = "patient_summary")
class PatientSummaryRow {

    @Id
    @Column(name = "patient_id")
    UUID patientId;

    @Column(name = "clinic_id", updatable = false)
    UUID clinicId;

    @Column(name = "given_name")
    String givenName;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "last_pain")
    @Nullable
    Short lastPain;

    @Column(name = "last_report_at")
    @Nullable
    Instant lastReportAt;

    @Column(name = "recent_pain")
    Short[] recentPain;

    @Column(name = "recent_until")
    @Nullable
    LocalDate recentUntil;

    @Column(name = "program_number")
    @Nullable
    Integer programNumber;

    protected PatientSummaryRow() {}

    PatientSummaryRow(ClinicId clinic, PatientId patient, String givenName, String familyName) {
        this.patientId = patient.value();
        this.clinicId = clinic.value();
        this.givenName = givenName;
        this.familyName = familyName;
        this.recentPain = new Short[0];
    }

    void reported(int score, Instant at, LocalDate day) {
        if (lastReportAt == null || !at.isBefore(lastReportAt)) {
            lastReportAt = at;
            lastPain = (short) score;
        }
        keep(recentPain(recentPain, recentUntil, day).with(day, score));
    }

    void recounted(Optional<CountedPain> standing) {
        lastReportAt = standing.map(CountedPain::at).orElse(null);
        lastPain = standing.map(pain -> (short) pain.last()).orElse(null);
        if (standing.isPresent()) {
            keep(standing.get().recent());
        } else {
            recentUntil = null;
            recentPain = new Short[0];
        }
    }

    private void keep(RecentPain recent) {
        recentUntil = recent.until();
        recentPain = recent.worst().stream()
                .map(worst -> worst == null ? null : worst.shortValue())
                .toArray(Short[]::new);
    }

    static RecentPain recentPain(Short[] scores, @Nullable LocalDate until, LocalDate whenEmpty) {
        if (until == null) {
            return RecentPain.emptyUntil(whenEmpty);
        }
        List<@Nullable Integer> worst = new ArrayList<>();
        for (Short score : scores) {
            worst.add(score == null ? null : score.intValue());
        }
        return new RecentPain(until, worst);
    }
}
