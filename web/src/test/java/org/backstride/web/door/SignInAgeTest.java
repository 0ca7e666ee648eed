package org.backstride.web.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstride.access.rules.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff sign in every day and after half an hour away; patients stay signed in on their phone. */
class SignInAgeTest {

    private static final Instant SIGNED_IN = Instant.parse("2026-11-24T07:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PHYSIO, PT9H59M59S, true",
        "PHYSIO, PT10H, true",
        "PHYSIO, PT10H1S, false",
        "CLINIC_ADMIN, PT10H1S, false",
        "OPERATOR, PT10H1S, false",
        "PATIENT CLINICAL_LEAD, PT10H1S, false",
        "PATIENT, P30D, true",
        "'', P30D, true"
    })
    void aDayOfStaffEndsAfterTenHours(String roles, Duration since, boolean goesOn) {
        assertEquals(goesOn, SignInAge.mayGoOn(roles(roles), SIGNED_IN, SIGNED_IN.plus(since)));
    }

    @ParameterizedTest
    @CsvSource({
        "PHYSIO, PT29M59S, true",
        "PHYSIO, PT30M, true",
        "PHYSIO, PT30M1S, false",
        "PATIENT PHYSIO, PT30M1S, false",
        "PATIENT, P30D, true"
    })
    void staffAreAskedAgainWhenTheyComeBackAfterHalfAnHour(String roles, Duration since, boolean begins) {
        assertEquals(begins, SignInAge.mayBegin(roles(roles), SIGNED_IN, SIGNED_IN.plus(since)));
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
