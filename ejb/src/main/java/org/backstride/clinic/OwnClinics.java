package org.backstride.clinic;

import java.util.List;
import org.backstride.access.InsideUseCase;
import org.backstride.clinic.rules.OwnClinic;
import org.backstride.shared.AccountId;

/** What other contexts ask about a person's own clinics while one of their use cases is open. */
@InsideUseCase
public interface OwnClinics {

    /** The clinics in which the account holds a living membership, by name. */
    List<OwnClinic> ofMember(AccountId account);
}
