package org.backstride.clinic.store;

import java.util.List;
import java.util.function.BiFunction;
import org.backstride.clinic.rules.OwnClinic;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;

class MemoryClinicsTest implements ClinicsContract {

    private final MemoryMemberships memberships = new MemoryMemberships();
    private final MemoryClinics clinics = new MemoryClinics(memberships);

    @Override
    public <T> T in(ClinicId clinic, BiFunction<Clinics, Memberships, T> work) {
        return work.apply(clinics, memberships);
    }

    @Override
    public List<OwnClinic> ownClinics(AccountId account) {
        return clinics.ofMember(account);
    }
}
