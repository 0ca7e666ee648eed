package org.backstride.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.clinic.CareTeams;
import org.backstride.patient.rules.Patient;
import org.backstride.patient.rules.Person;
import org.backstride.patient.rules.RecordWithTeam;
import org.backstride.patient.store.Patients;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.NewId;
import org.backstride.shared.PatientId;

/** A physio or lead registers a patient and with that joins the care team: otherwise nobody could open the record. */
@ApplicationScoped
public class RegisterPatient {

    @Inject
    Patients patients;

    @Inject
    CareTeams careTeams;

    @Inject
    CallerAtTheDoor door;

    @Inject
    Event<PatientRegistered> registered;

    @Inject
    Clock clock;

    /** @throws ConflictException when the account already has a record in this clinic */
    @UseCase(Permission.REGISTER_PATIENT)
    public RecordWithTeam register(ClinicId clinic, Person person) {
        person.account().ifPresent(account -> refuseSecondRecord(clinic, account));
        Patient patient = new Patient(clinic, new PatientId(NewId.at(clock)), person, clock.instant());
        patients.add(patient, door.admission().account());
        careTeams.joinAsActor(clinic, patient.id());
        registered.fire(new PatientRegistered(patient));
        return new RecordWithTeam(patient, careTeams.today(clinic, patient.id()));
    }

    private void refuseSecondRecord(ClinicId clinic, AccountId account) {
        if (patients.hasRecord(clinic, account)) {
            throw new ConflictException("This login already belongs to a patient of the clinic.");
        }
    }
}
