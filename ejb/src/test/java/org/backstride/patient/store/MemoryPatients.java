package org.backstride.patient.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.clinic.rules.Clinic;
import org.backstride.patient.rules.OwnRecord;
import org.backstride.patient.rules.Patient;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** Patient records in memory; keeps the contract of the real ones. */
public final class MemoryPatients implements Patients {

    private final List<Patient> records = new ArrayList<>();
    private final List<Clinic> clinics;

    /** @param clinics those that records can belong to */
    public MemoryPatients(List<Clinic> clinics) {
        this.clinics = clinics;
    }

    @Override
    public Optional<Patient> find(ClinicId clinic, PatientId id) {
        return of(clinic).filter(patient -> patient.id().equals(id)).findFirst();
    }

    @Override
    public boolean hasRecord(ClinicId clinic, AccountId account) {
        return of(clinic).anyMatch(patient -> isAbout(patient, account));
    }

    @Override
    public void add(Patient patient, AccountId registeredBy) {
        boolean taken = find(patient.clinic(), patient.id()).isPresent()
                || patient.person()
                        .account()
                        .filter(account -> hasRecord(patient.clinic(), account))
                        .isPresent();
        if (taken) {
            throw new IllegalStateException("a unique key is violated");
        }
        records.add(patient);
    }

    @Override
    public List<OwnRecord> about(AccountId account) {
        return clinics.stream()
                .sorted(Comparator.comparing(Clinic::name)
                        .thenComparing(clinic -> clinic.id().toString()))
                .flatMap(clinic -> of(clinic.id())
                        .filter(patient -> isAbout(patient, account))
                        .map(patient -> new OwnRecord(
                                clinic, patient.id(), patient.person().givenName())))
                .toList();
    }

    private Stream<Patient> of(ClinicId clinic) {
        return records.stream().filter(patient -> patient.clinic().equals(clinic));
    }

    private static boolean isAbout(Patient patient, AccountId account) {
        return patient.person().account().equals(Optional.of(account));
    }
}
