package org.backstride.patient.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.backstride.shared.AccountId;
import org.backstride.shared.Faults;
import org.backstride.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Who a patient is.
 *
 * @param language ISO 639-1 of what the clinic writes to them in
 * @param account the login that the record belongs to; empty until the patient has one
 */
public record Person(
        String givenName, String familyName, LocalDate birthDate, String language, Optional<AccountId> account) {

    private static final int LONGEST_NAME = 80;
    private static final int OLDEST_YEARS = 130;
    private static final Set<String> LANGUAGES = Set.of("en", "de");

    /**
     * Checks what somebody typed; throws every fault at once.
     *
     * @param today where the clinic is: nobody is born after it
     */
    public static Person of(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate birthDate,
            @Nullable String language,
            @Nullable String account,
            LocalDate today) {
        Faults faults = new Faults();
        String given = name(faults, "givenName", "The given name", givenName);
        String family = name(faults, "familyName", "The family name", familyName);
        faults.unless(
                birthDate != null && !birthDate.isAfter(today) && birthDate.isAfter(today.minusYears(OLDEST_YEARS)),
                "birthDate",
                "The birth date is a day in the past, at most 130 years ago.");
        faults.unless(language != null && LANGUAGES.contains(language), "language", "The language is en or de.");
        AccountId login = account == null ? null : faults.collect("", () -> new AccountId(account));
        return faults.orElse(() -> new Person(
                given,
                family,
                Objects.requireNonNull(birthDate),
                Objects.requireNonNull(language),
                Optional.ofNullable(login)));
    }

    private static String name(Faults faults, String field, String label, @Nullable String typed) {
        String name = typed == null ? "" : typed.strip();
        faults.unless(
                !name.isEmpty() && name.length() <= LONGEST_NAME && TypedText.isOneLine(name),
                field,
                label + " has 1 to 80 characters.");
        return name;
    }
}
