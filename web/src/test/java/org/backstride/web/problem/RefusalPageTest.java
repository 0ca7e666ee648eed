package org.backstride.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs read problem documents whatever they accept; people read a page with a way on. */
class RefusalPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/api", "/api/v1/me", "//api/v1/me", "/api;x/v1/me", "/fhir/Patient", "/logout", "/openapi"})
    void addressesForProgramsAnswerProgramsEvenInABrowser(String address) {
        assertTrue(RefusalPage.isForProgram(address, "text/html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/portal/nothing.js", "/apiary", "/nowhere"})
    void elsewhereABrowserShowsAPage(String address) {
        assertFalse(RefusalPage.isForProgram(address, "text/html,application/xhtml+xml"));
        assertTrue(RefusalPage.isForProgram(address, "application/json"));
        assertTrue(RefusalPage.isForProgram(address, null));
    }

    @Test
    void whoCouldNotSignInIsShownTheWayBackInTheirLanguage() {
        String page = new String(PlainPage.SIGN_IN_FAILED.in(Sentences.preferredBy("de")), StandardCharsets.UTF_8);
        assertTrue(page.contains("<html lang=\"de\">"), page);
        assertTrue(page.contains("<a href=\"/login\">Noch einmal anmelden</a>"), page);
        assertFalse(page.contains("<script") || page.contains("style="), page);
    }

    @Test
    void everyPageLeadsSomewhere() {
        assertEquals("/", PlainPage.of(ProblemKind.NOT_FOUND).way());
    }
}
