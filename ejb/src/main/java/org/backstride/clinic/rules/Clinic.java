package org.backstride.clinic.rules;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.backstride.shared.ClinicId;
import org.backstride.shared.Faults;
import org.backstride.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A clinic and the settings that everything else needs.
 *
 * @param country ISO 3166-1 alpha-2, decides which emergency number is shown
 * @param emergencyNumber what a patient dials in an emergency there
 * @param languages ISO 639-1, the clinic's own first
 * @param zone where its days begin
 */
public record Clinic(
        ClinicId id, String name, String country, String emergencyNumber, List<String> languages, ZoneId zone) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NUMBER = 20;
    /** Two digits at least, perhaps in groups, perhaps with a country in front. */
    private static final Pattern DIALABLE = Pattern.compile("\\+?[0-9][0-9 ]*[0-9]");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of("en", "de");

    public Clinic {
        languages = List.copyOf(languages);
    }

    /** Checks what somebody typed; throws every fault at once. */
    public static Clinic of(
            ClinicId id,
            @Nullable String name,
            @Nullable String country,
            @Nullable String emergencyNumber,
            @Nullable List<@Nullable String> languages,
            @Nullable String timeZone) {
        Faults faults = new Faults();
        String cleanName = name == null ? "" : name.strip();
        faults.unless(
                !cleanName.isEmpty() && cleanName.length() <= LONGEST_NAME && TypedText.isOneLine(cleanName),
                "name",
                "A clinic's name has 1 to 120 characters.");
        faults.unless(
                country != null && COUNTRIES.contains(country),
                "country",
                "The country is two capital letters, such as DE.");
        faults.unless(
                emergencyNumber != null
                        && emergencyNumber.length() <= LONGEST_NUMBER
                        && DIALABLE.matcher(emergencyNumber).matches(),
                "emergencyNumber",
                "The emergency number has 2 to 20 digits.");
        faults.unless(
                languages != null && !languages.isEmpty() && areLanguages(languages),
                "languages",
                "The languages are en and de, at least one of them and none twice.");
        faults.unless(isZone(timeZone), "timeZone", "The time zone is a region name, such as Europe/Berlin.");
        return faults.orElse(() -> new Clinic(
                id,
                cleanName,
                known(country),
                known(emergencyNumber),
                words(known(languages)),
                ZoneId.of(known(timeZone))));
    }

    private static boolean isZone(@Nullable String timeZone) {
        try {
            return timeZone != null
                    && ZoneId.getAvailableZoneIds().contains(ZoneId.of(timeZone).getId());
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static boolean areLanguages(List<@Nullable String> said) {
        Set<@Nullable String> distinct = new HashSet<>(said);
        return distinct.size() == said.size()
                && distinct.stream().allMatch(language -> language != null && LANGUAGES.contains(language));
    }

    private static List<String> words(List<@Nullable String> checked) {
        return checked.stream().map(Clinic::known).toList();
    }

    private static <T> T known(@Nullable T checked) {
        return java.util.Objects.requireNonNull(checked);
    }
}
