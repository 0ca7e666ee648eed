package org.backstride.web.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.backstride.access.rules.Role;

/**
 * How long a sign-in of staff carries. The identity provider cannot tell staff from patients before it knows the person,
 * and lets whoever ticks it stay signed in for 30 days; for patients on their phone that is meant, for staff it is not
 * (ADR 0021).
 */
final class SignInAge {

    /** Since the password was last asked for, at every request. */
    static final Duration LONGEST_DAY = Duration.ofHours(10);

    /** Since the password was last asked for, when a session begins: half an hour without use ends the one before. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    private SignInAge() {}

    /** Whether a session that runs may go on. */
    static boolean mayGoOn(Set<Role> roles, Instant signedInAt, Instant now) {
        return isPatientOnly(roles) || !signedInAt.plus(LONGEST_DAY).isBefore(now);
    }

    /** Whether a session may begin without asking for the password again. */
    static boolean mayBegin(Set<Role> roles, Instant signedInAt, Instant now) {
        return isPatientOnly(roles) || !signedInAt.plus(LONGEST_PAUSE).isBefore(now);
    }

    /** Nobody in particular is like a patient: without a role there is nothing to see. */
    private static boolean isPatientOnly(Set<Role> roles) {
        return roles.stream().allMatch(role -> role == Role.PATIENT);
    }
}
