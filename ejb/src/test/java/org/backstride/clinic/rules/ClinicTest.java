package org.backstride.clinic.rules;

import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.backstride.shared.ClinicId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicTest {

    private static final ClinicId ID = new ClinicId(UUID.fromString("01900000-0000-7000-8000-000000000001"));

    @Test
    void aClinicHasANameACountryAnEmergencyNumberLanguagesAndAZone() {
        assertEquals(
                new Clinic(ID, "Riverside", "DE", "112", List.of("de", "en"), ZoneId.of("Europe/Berlin")),
                Clinic.of(ID, "  Riverside ", "DE", "112", List.of("de", "en"), "Europe/Berlin"));
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        assertEquals(
                List.of("name", "country", "emergencyNumber", "languages", "timeZone"),
                fieldsRefusedBy(() -> Clinic.of(ID, null, null, null, null, null)));
    }

    @Test
    void aNameHas1To120Characters() {
        assertEquals("x", named("x").name());
        assertEquals(120, named("x".repeat(120)).name().length());
        assertEquals(List.of("name"), fieldsRefusedBy(() -> named("x".repeat(121))));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"   ", "River\u0000side", "River\nside"})
    void aNameIsOneLineOfText(String name) {
        assertEquals(List.of("name"), fieldsRefusedBy(() -> named(name)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"de", "DEU", "XX", "D", "D1"})
    void aCountryThatDoesNotExistIsRefused(String country) {
        assertEquals(
                List.of("country"),
                fieldsRefusedBy(() -> Clinic.of(ID, "Riverside", country, "112", List.of("de"), "Europe/Berlin")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"112", "999", "15", "116 117", "+49 89 12345", "12345678901234567890"})
    void anEmergencyNumberCanBeDialed(String number) {
        assertEquals(number, dialed(number).emergencyNumber());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"1", "  ", "++", "+", " 112", "112 ", "1+12", "call 112", "123456789012345678901"})
    void whatCannotBeDialedIsNoEmergencyNumber(String number) {
        assertEquals(List.of("emergencyNumber"), fieldsRefusedBy(() -> dialed(number)));
    }

    @Test
    void aClinicSpeaksOneOrTwoOfItsLanguages() {
        assertEquals(List.of("en"), speaking("en").languages());
        assertEquals(List.of("en", "de"), speaking("en", "de").languages());
    }

    @Test
    void noLanguageAnUnknownOneOrOneTwiceIsRefused() {
        assertEquals(List.of("languages"), fieldsRefusedBy(() -> speaking()));
        assertEquals(List.of("languages"), fieldsRefusedBy(() -> speaking("fr")));
        assertEquals(List.of("languages"), fieldsRefusedBy(() -> speaking("de", "fr")));
        assertEquals(List.of("languages"), fieldsRefusedBy(() -> speaking("de", "de")));
        assertEquals(List.of("languages"), fieldsRefusedBy(() -> speaking("de", null)));
        assertEquals(List.of("languages"), fieldsRefusedBy(() -> speaking((String) null)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"+01:00", "CET+1", "Europe/Riverside", "Z"})
    void aZoneIsARegion(String zone) {
        assertEquals(
                List.of("timeZone"),
                fieldsRefusedBy(() -> Clinic.of(ID, "Riverside", "DE", "112", List.of("de"), zone)));
    }

    private static Clinic named(@Nullable String name) {
        return Clinic.of(ID, name, "DE", "112", List.of("de"), "Europe/Berlin");
    }

    private static Clinic dialed(@Nullable String number) {
        return Clinic.of(ID, "Riverside", "DE", number, List.of("de"), "Europe/Berlin");
    }

    private static Clinic speaking(@Nullable String... languages) {
        return Clinic.of(ID, "Riverside", "DE", "112", Arrays.asList(languages), "Europe/Berlin");
    }
}
