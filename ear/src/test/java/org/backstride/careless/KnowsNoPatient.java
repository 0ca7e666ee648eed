package org.backstride.careless;

import jakarta.enterprise.context.ApplicationScoped;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.shared.ClinicId;

/** Its permission is about a patient, and nobody tells it which: the application must not start with it. */
@ApplicationScoped
public class KnowsNoPatient {

    @UseCase(Permission.SEE_PATIENT)
    public String tell(ClinicId clinic) {
        return "something";
    }
}
