package org.backstride.web.clinic;

import java.time.Instant;
import org.backstride.clinic.rules.Membership;
import org.backstride.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * A membership to be given.
 *
 * @param account the person's login
 * @param displayName the name by which the clinic knows them, 1 to 120 characters
 * @param role physio, clinical-lead or clinic-admin
 */
public record MembershipForm(
        @Nullable String account,
        @Nullable String displayName,
        @Nullable String role) {

    Membership checked(MembershipId id, Instant since) {
        return Membership.of(id, account, displayName, role, since);
    }
}
