package org.backstride.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.clinic.CareTeams;
import org.backstride.patient.rules.RecordWithTeam;
import org.backstride.patient.store.Patients;
import org.backstride.shared.ClinicId;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PatientId;

/** The head of a patient record: the person and the care team. */
@ApplicationScoped
public class ShowPatient {

    @Inject
    Patients patients;

    @Inject
    CareTeams careTeams;

    @UseCase(Permission.SEE_PATIENT)
    public RecordWithTeam show(ClinicId clinic, PatientId patient) {
        return patients.find(clinic, patient)
                .map(found -> new RecordWithTeam(found, careTeams.today(clinic, patient)))
                .orElseThrow(() -> new NotFoundException("patient"));
    }
}
