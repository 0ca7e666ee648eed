package org.backstride.web.clinic;

import java.time.Instant;
import java.util.UUID;
import org.backstride.clinic.rules.Membership;
import org.jspecify.annotations.Nullable;

/**
 * A membership.
 *
 * @param endedAt null while it lives
 */
public record MembershipAnswer(
        UUID id,
        String displayName,
        String role,
        Instant since,
        @Nullable Instant endedAt) {

    static MembershipAnswer of(Membership membership) {
        return new MembershipAnswer(
                membership.id().value(),
                membership.displayName(),
                membership.role().word(),
                membership.since(),
                membership.endedAt());
    }
}
