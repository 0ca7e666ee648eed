package org.backstride.clinic.rules;

import java.time.Instant;
import org.backstride.access.rules.Role;
import org.backstride.shared.AccountId;
import org.backstride.shared.Faults;
import org.backstride.shared.MembershipId;
import org.backstride.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * One person in one role in one clinic, from a moment on and until it ends.
 *
 * @param endedAt null while the membership lives
 */
public record Membership(
        MembershipId id,
        AccountId account,
        String displayName,
        Role role,
        Instant since,
        @Nullable Instant endedAt) {

    private static final int LONGEST_NAME = 120;

    /** Checks what somebody typed; throws every fault at once. */
    public static Membership of(
            MembershipId id,
            @Nullable String account,
            @Nullable String displayName,
            @Nullable String role,
            Instant since) {
        Faults faults = new Faults();
        AccountId named = faults.collect("", () -> new AccountId(account == null ? "" : account));
        String name = displayName == null ? "" : displayName.strip();
        faults.unless(
                !name.isEmpty() && name.length() <= LONGEST_NAME && TypedText.isOneLine(name),
                "displayName",
                "A name has 1 to 120 characters.");
        Role inRole =
                Role.of(role == null ? "" : role).filter(Membership::isStaff).orElse(null);
        faults.unless(inRole != null, "role", "The role is physio, clinical-lead or clinic-admin.");
        return faults.orElse(() -> new Membership(
                id,
                java.util.Objects.requireNonNull(named),
                name,
                java.util.Objects.requireNonNull(inRole),
                since,
                null));
    }

    /** Whether this member treats patients and can therefore join a care team. */
    public boolean treatsPatients() {
        return role == Role.PHYSIO || role == Role.CLINICAL_LEAD;
    }

    public boolean lives() {
        return endedAt == null;
    }

    /** Whether another membership is the same appointment of the same person. */
    public boolean sameAppointment(Membership other) {
        return account.equals(other.account) && displayName.equals(other.displayName) && role == other.role;
    }

    private static boolean isStaff(Role role) {
        return switch (role) {
            case PHYSIO, CLINICAL_LEAD, CLINIC_ADMIN -> true;
            case PATIENT, OPERATOR -> false;
        };
    }
}
