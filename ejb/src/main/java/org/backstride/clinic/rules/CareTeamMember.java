package org.backstride.clinic.rules;

import java.time.Instant;
import org.backstride.access.rules.Role;
import org.backstride.shared.MembershipId;

/** Somebody who cares for a patient today. */
public record CareTeamMember(MembershipId membership, String displayName, Role role, Instant since) {}
