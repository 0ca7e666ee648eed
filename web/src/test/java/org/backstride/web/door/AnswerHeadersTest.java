package org.backstride.web.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No page of ours runs a script it was not built with, and no cache keeps what is somebody's own. */
class AnswerHeadersTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/me, no-store",
        "/logout, no-store",
        "/login, no-store",
        "/, no-cache",
        "/portal/, no-cache",
        "/portal/sw.js, no-cache",
        "/apiary, no-cache",
        "/assets/staff-8f3a.js, 'public, max-age=31536000, immutable'"
    })
    void whatMayBeKeptAndForHowLong(String path, String caching) {
        assertEquals(caching, AnswerHeaders.of(path).get("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/portal/", "/staff/", "/admin/audit", "/api/v1/me", "/assets/x.js", "/login"})
    void noAnswerMayBeFramedSniffedOrScriptedFromOutside(String path) {
        assertEquals("nosniff", AnswerHeaders.of(path).get("X-Content-Type-Options"));
        String policy = policy(path);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("unsafe-eval") || policy.contains("script-src 'self' "), policy);
    }

    @Test
    void onlyTheStaffPagesWriteStylesAtRunTime() {
        assertTrue(policy("/staff/patients").contains("style-src 'self' 'unsafe-inline'"));
        assertTrue(policy("/admin/").contains("style-src 'self' 'unsafe-inline'"));
        assertFalse(policy("/portal/").contains("unsafe-inline"));
        assertFalse(policy("/").contains("unsafe-inline"));
        assertFalse(policy("/staffroom").contains("unsafe-inline"));
    }

    private static String policy(String path) {
        return String.valueOf(AnswerHeaders.of(path).get("Content-Security-Policy"));
    }
}
