package org.backstride.patient.store;

import java.util.List;
import java.util.function.Function;
import org.backstride.patient.rules.OwnRecord;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;

class MemoryPatientsTest implements PatientsContract {

    private final MemoryPatients patients = new MemoryPatients(List.of(RIVERSIDE, HILLSIDE));

    @Override
    public <T> T in(ClinicId clinic, Function<Patients, T> work) {
        return work.apply(patients);
    }

    @Override
    public List<OwnRecord> ownRecords(AccountId account) {
        return patients.about(account);
    }
}
