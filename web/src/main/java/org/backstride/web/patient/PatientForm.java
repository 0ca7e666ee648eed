package org.backstride.web.patient;

import java.time.LocalDate;
import org.backstride.patient.rules.Person;
import org.jspecify.annotations.Nullable;

/**
 * A patient to be registered.
 *
 * @param givenName 1 to 80 characters, required
 * @param familyName 1 to 80 characters, required
 * @param birthDate required
 * @param language en or de, required
 * @param account the login the record belongs to, if there is one already
 */
public record PatientForm(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String language,
        @Nullable String account) {

    Person checked(LocalDate today) {
        return Person.of(givenName, familyName, birthDate, language, account, today);
    }
}
