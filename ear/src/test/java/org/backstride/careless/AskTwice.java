package org.backstride.careless;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.catalog.ShowClinicExercise;
import org.backstride.shared.ClinicId;

/** Calls another use case from within. */
@ApplicationScoped
public class AskTwice {

    @Inject
    ShowClinicExercise showClinicExercise;

    @UseCase(Permission.SEE_CASELOAD)
    public String ask(ClinicId clinic) {
        return showClinicExercise.show(clinic, "plank").toString();
    }
}
