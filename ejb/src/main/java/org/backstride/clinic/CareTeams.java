package org.backstride.clinic;

import java.util.List;
import org.backstride.access.InsideUseCase;
import org.backstride.clinic.rules.CareTeamMember;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** What other contexts ask about care teams while one of their use cases is open. */
@InsideUseCase
public interface CareTeams {

    /** Today's care team, the longest-standing first. */
    List<CareTeamMember> today(ClinicId clinic, PatientId patient);

    /** The acting physio or lead joins the patient's care team through their living membership. */
    void joinAsActor(ClinicId clinic, PatientId patient);
}
