package org.backstride.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.backstride.access.Caller;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.clinic.OwnClinics;
import org.backstride.patient.rules.Myself;
import org.backstride.patient.store.Patients;

/** Tells somebody who they are here: asked before a clinic is chosen, so only the policies on their own rows apply. */
@ApplicationScoped
public class WhoAmI {

    @Inject
    OwnClinics clinics;

    @Inject
    Patients patients;

    @Inject
    CallerAtTheDoor door;

    @UseCase(Permission.SEE_SELF)
    public Myself tell() {
        Caller caller = door.caller().orElseThrow();
        return new Myself(
                caller.account(),
                caller.name(),
                caller.roles(),
                clinics.ofMember(caller.account()),
                patients.about(caller.account()));
    }
}
