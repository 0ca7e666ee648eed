package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the answers: headers for browsers and caches, the pages behind deep links, addresses that are none. */
class HeadersIT {

    private static final Pattern INLINE = Pattern.compile("<script(?![^>]*\\bsrc=)|\\son[a-z]+=|javascript:");
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:js|css))\"");

    private final Visitor nobody = Visitor.nobody();
    private final Visitor person = Visitor.nobody().with("Accept", "text/html,*/*;q=0.8");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/portal/",
                "/staff/",
                "/admin/",
                "/openapi",
                "/api/v1/me",
                "/no-such-page",
                "/portal/progress"
            })
    void every_answer_tells_browsers_what_they_may_do_with_it(String path) {
        Answer answer = person.get(path);
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertEquals("same-origin", answer.header("Referrer-Policy"));
        assertEquals("same-origin", answer.header("Cross-Origin-Opener-Policy"));
        Map<String, String> policy = policy(answer);
        assertEquals("'none'", policy.get("frame-ancestors"));
        String scripts = policy.getOrDefault("script-src", policy.getOrDefault("default-src", "*"));
        assertTrue(scripts.equals("'self'") || scripts.equals("'none'"), scripts);
        assertNotEquals("", answer.header("Cache-Control"));
        assertTrue(UUID.fromString(answer.header("X-Request-Id")).version() > 0);
        assertEquals("", answer.header("Server") + answer.header("X-Powered-By"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/portal/", "/staff/", "/admin/"})
    void a_page_holds_no_script_of_its_own_and_its_files_are_kept_for_good(String path) {
        Answer page = person.get(path).expect(200);
        assertTrue(page.header("Content-Type").startsWith("text/html"), page.toString());
        assertFalse(INLINE.matcher(page.body()).find(), page.body());
        assertEquals("no-cache", page.header("Cache-Control"));
        Matcher asset = ASSET.matcher(page.body());
        int hashed = 0;
        while (asset.find()) {
            Answer file = person.get(asset.group(1)).expect(200);
            hashed += file.header("Cache-Control").contains("immutable") ? 1 : 0;
        }
        assertTrue(hashed > 0, page.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/portal/progress, /portal/",
        "/portal/learn/deep/down, /portal/",
        "/staff/patients/7, /staff/",
        "/staff/clinics/a/patients/b, /staff/",
        "/admin/history, /admin/"
    })
    void a_deep_link_shows_the_page_of_its_application(String link, String page) {
        assertEquals(
                person.get(page).expect(200).body(),
                person.get(link).expect(200).body());
    }

    @ParameterizedTest
    @CsvSource({"/portal, /portal/", "/staff, /staff/", "/admin, /admin/"})
    void an_application_is_found_without_its_slash(String path, String page) {
        Answer answer = person.get(path);
        assertEquals(302, answer.status());
        assertTrue(answer.header("Location").endsWith(page), answer.header("Location"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portal/no-such-file.js",
                "/staff/assets/no.css",
                "/assets/none.js",
                "/nowhere",
                "/WEB-INF/web.xml",
                "/portal/..%2fWEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/refusal",
                "/fhir/Patient"
            })
    void what_is_not_there_is_not_found(String path) {
        Answer answer = person.get(path);
        assertTrue(answer.status() == 404 || answer.status() == 401, answer.toString());
        assertFalse(answer.body().contains("web-app") || answer.body().contains("Exception"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "me/more", "clinics", "exercises/plank/more", "/api/v2/me", "/api"})
    void an_address_of_no_operation_is_not_found(String path) {
        BadInput.refuses(() -> Visitor.program("physio1").get(path), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"DELETE, me", "POST, exercises", "PUT, me", "PATCH, me", "DELETE, causes"})
    void an_operation_that_is_none_is_not_allowed(String method, String path) {
        Answer answer =
                BadInput.refuses(() -> Visitor.program("physio1").send(method, path, null), 405, "method-not-allowed");
        assertTrue(answer.header("Allow").contains("GET"), answer.toString());
    }

    @Test
    void who_asks_for_the_options_learns_the_methods_and_nothing_else() {
        Answer answer = Visitor.program("physio1").send("OPTIONS", "me", null);
        assertEquals(200, answer.status());
        assertEquals(answer.header("Allow"), answer.body());
        assertTrue(answer.header("Allow").contains("GET"), answer.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png"})
    void another_format_is_not_spoken(String accept) {
        BadInput.refuses(() -> Visitor.program("physio1").with("Accept", accept).get("me"), 406, "not-acceptable");
    }

    @Test
    void a_refusal_speaks_german_to_who_reads_german() {
        Answer answer = Visitor.program("physio1")
                .with("Accept-Language", "de-AT, en;q=0.5")
                .get("nothing");
        assertEquals("Nicht gefunden", answer.expect(404).json().get("title").textValue());
    }

    @Test
    void what_the_api_answers_is_kept_nowhere() {
        Answer answer = Visitor.program("physio1").get("me").expect(200);
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("", answer.header("Access-Control-Allow-Origin"));
    }

    @Test
    void nobody_chooses_the_id_of_a_request() {
        String own = UUID.randomUUID().toString();
        assertNotEquals(own, nobody.with("X-Request-Id", own).get("me").header("X-Request-Id"));
    }

    private static Map<String, String> policy(Answer answer) {
        return Arrays.stream(answer.header("Content-Security-Policy").split(";", -1))
                .map(String::strip)
                .collect(Collectors.toMap(
                        directive -> directive.replaceFirst(" .*", ""),
                        directive -> directive.replaceFirst("^\\S+ ", "")));
    }
}
