package org.backstride.clinic.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;
import org.backstride.shared.PatientId;
import org.jspecify.annotations.Nullable;

/** clinic.care_team_member */
@Entity
@Table(schema = "clinic", name = "care_team_member")
class CareTeamMemberRow {

    @Id
    UUID id;

    @Column(name = "clinic_id", updatable = false)
    UUID clinicId;

    @Column(name = "patient_id", updatable = false)
    UUID patientId;

    @Column(name = "membership_id", updatable = false)
    UUID membershipId;

    @Column(updatable = false)
    Instant since;

    @Nullable
    Instant until;

    protected CareTeamMemberRow() {}

    CareTeamMemberRow(UUID id, ClinicId clinic, PatientId patient, MembershipId membership, Instant since) {
        this.id = id;
        this.clinicId = clinic.value();
        this.patientId = patient.value();
        this.membershipId = membership.value();
        this.since = since;
    }
}
