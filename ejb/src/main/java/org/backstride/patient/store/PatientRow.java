package org.backstride.patient.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.backstride.patient.rules.Patient;
import org.backstride.patient.rules.Person;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;
import org.jspecify.annotations.Nullable;

/** patient.patient; its key is (clinic_id, id), and within an open scope the id alone names it. */
@Entity
@Table(schema = "patient", name = "patient")
class PatientRow {

    @Id
    UUID id;

    @Column(name = "clinic_id", updatable = false)
    UUID clinicId;

    @Nullable
    String account;

    @Column(name = "given_name")
    String givenName;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "birth_date")
    LocalDate birthDate;

    String language;

    @Column(name = "registered_at", updatable = false)
    Instant registeredAt;

    @Column(name = "registered_by", updatable = false)
    String registeredBy;

    protected PatientRow() {}

    PatientRow(Patient patient, AccountId registeredBy) {
        Person person = patient.person();
        this.id = patient.id().value();
        this.clinicId = patient.clinic().value();
        this.account = person.account().map(AccountId::value).orElse(null);
        this.givenName = person.givenName();
        this.familyName = person.familyName();
        this.birthDate = person.birthDate();
        this.language = person.language();
        this.registeredAt = patient.registeredAt();
        this.registeredBy = registeredBy.value();
    }

    Patient patient() {
        return new Patient(
                new ClinicId(clinicId),
                new PatientId(id),
                new Person(
                        givenName,
                        familyName,
                        birthDate,
                        language,
                        Optional.ofNullable(account).map(AccountId::new)),
                registeredAt);
    }
}
