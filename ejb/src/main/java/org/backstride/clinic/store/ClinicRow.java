package org.backstride.clinic.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import org.backstride.clinic.rules.Clinic;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;

/** clinic.clinic */
@Entity
@Table(schema = "clinic", name = "clinic")
class ClinicRow {

    @Id
    UUID id;

    String name;

    String country;

    @Column(name = "emergency_number")
    String emergencyNumber;

    String[] languages;

    @Column(name = "time_zone")
    String timeZone;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    protected ClinicRow() {}

    ClinicRow(Clinic clinic, Instant createdAt, AccountId createdBy) {
        this.id = clinic.id().value();
        this.name = clinic.name();
        this.country = clinic.country();
        this.emergencyNumber = clinic.emergencyNumber();
        this.languages = clinic.languages().toArray(String[]::new);
        this.timeZone = clinic.zone().getId();
        this.createdAt = createdAt;
        this.createdBy = createdBy.value();
    }

    Clinic clinic() {
        return new Clinic(
                new ClinicId(id), name, country, emergencyNumber, Arrays.asList(languages), ZoneId.of(timeZone));
    }
}
