package org.backstride.clinic.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.backstride.clinic.rules.Clinic;
import org.backstride.clinic.rules.OwnClinic;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;

/** The clinics that the open scope shows: the one it is about, and those that are the actor's own. */
public interface Clinics {

    Optional<Clinic> find(ClinicId id);

    void add(Clinic clinic, Instant at, AccountId by);

    /** The clinics in which the account holds a living membership, by name. */
    List<OwnClinic> ofMember(AccountId account);
}
