package org.backstride.clinic.store;

import java.time.Instant;
import java.util.List;
import org.backstride.clinic.rules.CareTeamMember;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;
import org.backstride.shared.PatientId;

/** Who cares for whom, today and before. */
public interface CareRelations {

    /** Today's care team, the longest-standing first. */
    List<CareTeamMember> today(ClinicId clinic, PatientId patient);

    /** Begins the relation; false when it stands already. */
    boolean begin(ClinicId clinic, PatientId patient, MembershipId membership, Instant at);

    /** Ends the relation; false when there is none today. */
    boolean end(ClinicId clinic, PatientId patient, MembershipId membership, Instant at);
}
