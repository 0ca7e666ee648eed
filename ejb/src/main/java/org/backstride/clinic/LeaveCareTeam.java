package org.backstride.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.clinic.store.CareRelations;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PatientId;

/** A physio leaves a patient's care team and is out at the next request. */
@ApplicationScoped
public class LeaveCareTeam {

    @Inject
    CareRelations careRelations;

    @Inject
    Clock clock;

    /** @throws NotFoundException when the membership is not in the care team today */
    @UseCase(Permission.MANAGE_CARE_TEAM)
    public void leave(ClinicId clinic, PatientId patient, MembershipId leaving) {
        if (!careRelations.end(clinic, patient, leaving, clock.instant())) {
            throw new NotFoundException("member of the care team");
        }
    }
}
