package org.backstride.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.backstride.patient.store.Patients;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

@ApplicationScoped
class StoredBirthDates implements BirthDates {

    @Inject
    Patients patients;

    @Override
    public LocalDate of(ClinicId clinic, PatientId patient) {
        return patients.find(clinic, patient).orElseThrow().person().birthDate();
    }
}
