package org.backstride.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.backstride.clinic.rules.OwnClinic;
import org.backstride.clinic.store.Clinics;
import org.backstride.shared.AccountId;

@ApplicationScoped
class StoredOwnClinics implements OwnClinics {

    @Inject
    Clinics clinics;

    @Override
    public List<OwnClinic> ofMember(AccountId account) {
        return clinics.ofMember(account);
    }
}
