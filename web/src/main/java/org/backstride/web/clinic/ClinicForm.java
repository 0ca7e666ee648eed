package org.backstride.web.clinic;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.Clinic;
import org.backstride.clinic.rules.Membership;
import org.backstride.shared.ClinicId;
import org.backstride.shared.InvalidValueException;
import org.backstride.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * A clinic to be opened.
 *
 * @param name 1 to 120 characters
 * @param country ISO 3166-1 alpha-2
 * @param emergencyNumber what a patient dials there
 * @param languages en, de
 * @param timeZone a region name such as Europe/Berlin
 * @param administrator the first administrator, who then does everything else
 */
public record ClinicForm(
        @Nullable String name,
        @Nullable String country,
        @Nullable String emergencyNumber,
        @Nullable List<String> languages,
        @Nullable String timeZone,
        @Nullable Administrator administrator) {

    /** The first administrator. */
    public record Administrator(
            @Nullable UUID membership,
            @Nullable String account,
            @Nullable String displayName) {}

    Clinic clinic(ClinicId id) {
        return Clinic.of(id, name, country, emergencyNumber, languages, timeZone);
    }

    Membership administrator(Instant since) {
        if (administrator == null || administrator.membership() == null) {
            throw new InvalidValueException("administrator", "A clinic needs a first administrator.");
        }
        try {
            return Membership.of(
                    new MembershipId(administrator.membership()),
                    administrator.account(),
                    administrator.displayName(),
                    Role.CLINIC_ADMIN.word(),
                    since);
        } catch (InvalidValueException invalid) {
            throw invalid.within("administrator");
        }
    }
}
