package org.backstride.patient.rules;

import java.util.List;
import org.backstride.clinic.rules.CareTeamMember;

/** A patient record and who cares for the patient today. */
public record RecordWithTeam(Patient patient, List<CareTeamMember> careTeam) {

    public RecordWithTeam {
        careTeam = List.copyOf(careTeam);
    }
}
