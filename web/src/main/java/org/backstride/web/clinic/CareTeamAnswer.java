package org.backstride.web.clinic;

import java.time.Instant;
import java.util.UUID;
import org.backstride.clinic.rules.CareTeamMember;

/** Somebody who cares for a patient today. */
public record CareTeamAnswer(UUID membership, String displayName, String role, Instant since) {

    public static CareTeamAnswer of(CareTeamMember member) {
        return new CareTeamAnswer(
                member.membership().value(), member.displayName(), member.role().word(), member.since());
    }
}
