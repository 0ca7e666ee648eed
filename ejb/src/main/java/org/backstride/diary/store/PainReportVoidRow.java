package org.backstride.diary.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstride.access.rules.Role;
import org.backstride.diary.rules.PainReportId;
import org.backstride.diary.rules.PainReportVoid;
import org.backstride.diary.rules.VoidReason;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** diary.pain_report_void, for reading one back; its key is (clinic_id, patient_id, report_id). */
@Entity
@Immutable
@Table(schema = "diary", name = "pain_report_void")
class PainReportVoidRow {

    @Id
    @Column(name = "report_id")
    UUID reportId;

    @Column(name = "clinic_id")
    UUID clinicId;

    @Column(name = "patient_id")
    UUID patientId;

    String reason;

    @Column(name = "corrected_by")
    @Nullable
    UUID correctedBy;

    @Column(name = "voided_at")
    Instant voidedAt;

    /** The name by which the clinic knows who did it; null for a patient. */
    @Formula("clinic.member_name(clinic_id, voided_by)")
    @Nullable
    String voidedBy;

    @Column(name = "voided_as")
    String voidedAs;

    protected PainReportVoidRow() {}

    PainReportVoid fact() {
        return new PainReportVoid(
                new VoidReason(reason),
                Optional.ofNullable(correctedBy).map(PainReportId::new),
                voidedAt,
                Optional.ofNullable(voidedBy),
                Role.of(voidedAs).orElseThrow());
    }
}
