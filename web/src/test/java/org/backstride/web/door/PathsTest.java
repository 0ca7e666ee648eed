package org.backstride.web.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A link that a patient bookmarked shows the application; what is no page of it stays what it is. */
class PathsTest {

    @ParameterizedTest
    @CsvSource({
        "/portal/, /portal/index.html",
        "/portal/pain, /portal/index.html",
        "/staff/patients/01932f5e/program, /staff/index.html",
        "/admin/audit/, /admin/index.html"
    })
    void deepLinksFallBackToTheirApplication(String path, String page) {
        assertEquals(Optional.of(page), Paths.pageFor(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/portal",
                "/portal/sw.js",
                "/staff/icon.svg",
                "/api/v1/me",
                "/login",
                "/openapi",
                "/fhir/x",
                "/portalx/a",
                ""
            })
    void nothingElseDoes(String path) {
        assertEquals(Optional.empty(), Paths.pageFor(path));
    }

    @Test
    void anApplicationWithoutItsSlashIsSentToIt() {
        assertTrue(Paths.lacksSlash("/portal"));
        assertFalse(Paths.lacksSlash("/portal/"));
        assertFalse(Paths.lacksSlash("/login"));
    }
}
