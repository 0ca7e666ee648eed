package org.backstride.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.clinic.rules.CareTeamMember;
import org.backstride.clinic.store.CareRelations;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** Who cares for a patient today. */
@ApplicationScoped
public class ShowCareTeam {

    @Inject
    CareRelations careRelations;

    @UseCase(Permission.SEE_CARE_TEAM)
    public List<CareTeamMember> show(ClinicId clinic, PatientId patient) {
        return careRelations.today(clinic, patient);
    }
}
