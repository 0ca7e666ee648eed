package org.backstride.web.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.backstride.web.door.ForgedRequests.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another site's page cannot make a patient's browser change anything. */
class ForgedRequestsTest {

    private static final String OURS = "http://localhost:8080";

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "ANYTHING"})
    void ourOwnPagesMayChangeThings(String method) {
        assertFalse(forged(method, OURS, "1", null));
    }

    @ParameterizedTest
    @CsvSource({
        ",",
        "1,",
        ", http://localhost:8080",
        "0, http://localhost:8080",
        "true, http://localhost:8080",
        "1, http://localhost:8081",
        "1, https://localhost:8080",
        "1, http://localhost:8080.evil.example",
        "1, http://evil.example",
        "1, null"
    })
    void everythingLessMayBeForged(@Nullable String marker, @Nullable String origin) {
        assertTrue(forged("POST", origin, marker, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void readingNeedsNoProof(String method) {
        assertFalse(forged(method, null, null, null));
    }

    @Test
    void whoBringsATokenHasNoCookieToAbuse() {
        assertFalse(forged("POST", null, null, "Bearer eyJ"));
        assertFalse(forged("POST", "http://evil.example", null, "bearer eyJ"));
        assertTrue(forged("POST", null, null, "Basic eDp5"));
        assertTrue(forged("POST", null, null, "Bearer"));
    }

    @Test
    void anOriginIsWrittenAsBrowsersWriteIt() {
        assertEquals("http://localhost:8080", ForgedRequests.origin("http", "localhost", 8080));
        assertEquals("https://clinic.example", ForgedRequests.origin("https", "Clinic.Example", 443));
        assertEquals("http://clinic.example", ForgedRequests.origin("http", "clinic.example", 80));
        assertEquals("https://clinic.example:80", ForgedRequests.origin("https", "clinic.example", 80));
    }

    private static boolean forged(
            String method, @Nullable String origin, @Nullable String marker, @Nullable String authorization) {
        return ForgedRequests.mayBeForged(new Request(method, OURS, origin, marker, authorization));
    }
}
