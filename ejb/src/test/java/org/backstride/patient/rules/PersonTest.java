package org.backstride.patient.rules;

import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backstride.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BORN = LocalDate.of(1990, 5, 1);

    @Test
    void aPersonHasANameABirthDateALanguageAndPerhapsALogin() {
        assertEquals(
                new Person("Mira", "Castillo", BORN, "de", Optional.of(new AccountId("sub-01"))),
                Person.of(" Mira ", "Castillo", BORN, "de", "sub-01", TODAY));
        assertEquals(
                Optional.empty(),
                Person.of("Mira", "Castillo", BORN, "en", null, TODAY).account());
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        assertEquals(
                List.of("givenName", "familyName", "birthDate", "language"),
                fieldsRefusedBy(() -> Person.of(null, null, null, null, null, TODAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "Łukasz", "Anne-Marie", "O'Neill", "山田"})
    void namesOfAnyLanguageAreTaken(String name) {
        assertEquals(name, named(name).givenName());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "Mi\u0000ra", "Mi\nra", "\ud83d"})
    void aNameIsOneLineOfText(String name) {
        assertEquals(List.of("givenName", "familyName"), fieldsRefusedBy(() -> named(name)));
    }

    @Test
    void aNameHas1To80Characters() {
        named("x".repeat(80));
        assertEquals(List.of("givenName", "familyName"), fieldsRefusedBy(() -> named("x".repeat(81))));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24", "2026-11-23", "1990-05-01", "2000-02-29", "1896-11-25"})
    void anybodyBornUntilTodayMayBeAPatient(LocalDate birthDate) {
        assertEquals(birthDate, born(birthDate).birthDate());
    }

    @ParameterizedTest
    @NullSource
    @CsvSource({"2026-11-25", "9999-01-01", "+999999999-12-31", "1896-11-24", "0001-01-01", "-999999999-01-01"})
    void nobodyIsBornTomorrowOr130YearsAgo(LocalDate birthDate) {
        assertEquals(List.of("birthDate"), fieldsRefusedBy(() -> born(birthDate)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"DE", "fr", "de-AT"})
    void aLanguageThatTheClinicDoesNotWriteIsRefused(String language) {
        assertEquals(
                List.of("language"), fieldsRefusedBy(() -> Person.of("Mira", "Castillo", BORN, language, null, TODAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "sub\u0000"})
    void aLoginThatNobodyHasIsRefused(String account) {
        assertEquals(
                List.of("account"), fieldsRefusedBy(() -> Person.of("Mira", "Castillo", BORN, "de", account, TODAY)));
    }

    private static Person named(@Nullable String name) {
        return Person.of(name, name, BORN, "de", null, TODAY);
    }

    private static Person born(@Nullable LocalDate birthDate) {
        return Person.of("Mira", "Castillo", birthDate, "de", null, TODAY);
    }
}
