package org.backstride.patient.store;

import java.util.List;
import java.util.Optional;
import org.backstride.patient.rules.OwnRecord;
import org.backstride.patient.rules.Patient;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** The patient records of a clinic. */
public interface Patients {

    Optional<Patient> find(ClinicId clinic, PatientId id);

    boolean hasRecord(ClinicId clinic, AccountId account);

    void add(Patient patient, AccountId registeredBy);

    /** The records that are about the account, in whichever clinic, by the clinic's name. */
    List<OwnRecord> about(AccountId account);
}
