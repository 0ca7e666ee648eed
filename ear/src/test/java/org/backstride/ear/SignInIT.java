package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a person comes in with a browser, and goes. */
class SignInIT {

    private static final URI BASE = TestStack.base();

    private final Browser browser = new Browser(BASE);

    @Test
    void whoever_fills_the_form_lands_on_the_start_page() {
        HttpResponse<String> end = browser.signIn("patient4", "patient4");
        assertEquals(BASE + "/", end.uri().toString());
        assertEquals(200, end.statusCode());
        Visitor.ofBrowser(browser).get("me").expect(200);
    }

    @Test
    void a_wrong_password_opens_nothing() {
        HttpResponse<String> end = browser.signIn("patient4", "patient1");
        assertTrue(
                end.uri().toString().startsWith(TestStack.issuer()), end.uri().toString());
        Visitor.ofBrowser(browser).get("me").expect(401);
    }

    @Test
    void the_sign_in_is_sealed_by_a_hashed_proof_key_and_comes_back_to_login_only() {
        String query = browser.get(BASE.resolve("/login"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertTrue(query.startsWith(TestStack.issuer() + "/protocol/openid-connect/auth?"), query);
        assertTrue(query.contains("code_challenge_method=S256"), query);
        assertTrue(query.matches(".*[?&]code_challenge=[\\w-]{43}(&.*)?"), query);
        assertTrue(query.matches(".*[?&]state=[^&]{16,}.*"), query);
        assertTrue(query.matches(".*[?&]nonce=[^&]{16,}.*"), query);
        assertTrue(query.contains("redirect_uri=http%3A%2F%2Flocalhost%3A" + BASE.getPort() + "%2Flogin&"), query);
    }

    @Test
    void a_planted_session_id_is_worth_nothing_after_the_sign_in() {
        String planted = "planted-by-somebody-else";
        browser.plant(planted);
        browser.signIn("patient4", "patient4");
        assertNotEquals(planted, browser.session().orElseThrow());
        Visitor.ofBrowser(browser).get("me").expect(200);
        Visitor.nobody().with("Cookie", "JSESSIONID=" + planted).get("me").expect(401);
    }

    @Test
    void every_sign_in_gets_a_session_of_its_own() {
        browser.signIn("patient4", "patient4");
        String first = browser.session().orElseThrow();
        Visitor.ofBrowser(browser).post("/logout", null).expect(200);
        HttpResponse<String> again = browser.follow(browser.get(BASE.resolve("/login")));
        if (!again.uri().toString().startsWith(BASE.toString())) {
            browser.follow(browser.submit(again, "patient4", "patient4"));
        }
        assertNotEquals(first, browser.session().orElseThrow());
    }

    /** What staff meet after half an hour away although they once said to stay signed in (ADR 0021). */
    @Test
    void whoever_is_sent_to_type_the_password_again_has_to() {
        browser.signIn("physio2", "physio2");
        browser.plant("no-session-any-more");
        HttpResponse<String> silent = browser.follow(browser.get(BASE.resolve("/login")));
        assertFalse(silent.body().contains("type=\"password\""), silent.uri().toString());
        browser.plant("no-session-any-more");
        HttpResponse<String> asked = browser.follow(browser.get(BASE.resolve("/login?prompt=login")));
        assertTrue(asked.body().contains("type=\"password\""), asked.uri().toString());
        browser.follow(browser.submit(asked, "physio2", "physio2"));
        Visitor.ofBrowser(browser).get("me").expect(200);
    }

    @Test
    void two_session_ids_at_once_are_worth_nothing() {
        browser.signIn("patient4", "patient4");
        String own = browser.session().orElseThrow();
        Visitor.nobody().with("Cookie", "JSESSIONID=" + own).get("me").expect(200);
        Visitor.nobody()
                .with("Cookie", "JSESSIONID=" + own + "; JSESSIONID=planted")
                .get("me")
                .expect(401);
        Visitor.nobody()
                .with("Cookie", "JSESSIONID=planted; JSESSIONID=" + own)
                .get("me")
                .expect(401);
    }

    @Test
    void the_session_cookie_is_for_this_site_and_no_script() {
        HttpResponse<String> form = browser.follow(browser.get(BASE.resolve("/login")));
        HttpResponse<String> back = browser.submit(form, "patient4", "patient4");
        HttpResponse<String> signedIn =
                browser.get(URI.create(back.headers().firstValue("Location").orElseThrow()));
        String cookie = signedIn.headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow();
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
        assertFalse(cookie.toLowerCase(java.util.Locale.ROOT).contains("expires"), cookie);
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_identity_provider() {
        browser.signIn("patient4", "patient4");
        String session = browser.session().orElseThrow();
        Answer out = Visitor.ofBrowser(browser).post("/logout", null).expect(200);
        Visitor.nobody().with("Cookie", "JSESSIONID=" + session).get("me").expect(401);

        HttpResponse<String> end =
                browser.follow(browser.get(URI.create(out.json().get("location").textValue())));
        assertEquals(BASE + "/", end.uri().toString());
        HttpResponse<String> form = browser.follow(browser.get(BASE.resolve("/login")));
        assertTrue(form.body().contains("type=\"password\""), form.uri() + " " + form.body());
    }

    @Test
    void another_site_cannot_sign_anybody_out() {
        browser.signIn("patient4", "patient4");
        Visitor visitor = Visitor.ofBrowser(browser);
        assertEquals(
                "forged-request",
                visitor.with("X-Backstride", "")
                        .post("/logout", null)
                        .expect(403)
                        .problem());
        assertEquals(
                "forged-request",
                visitor.with("Origin", "http://evil.example")
                        .post("/logout", null)
                        .expect(403)
                        .problem());
        assertEquals(405, visitor.get("/logout").status());
        visitor.get("me").expect(200);
    }

    @Test
    void nobody_is_too_signed_out_to_sign_out() {
        Visitor.ofBrowser(browser).post("/logout", null).expect(200);
    }

    /** Coming back with an answer that the identity provider never gave. */
    @ParameterizedTest
    @ValueSource(strings = {"?code=stolen&state=guessed", "?code=stolen", "?error=access_denied&state=guessed"})
    void a_forged_way_back_opens_nothing(String query) {
        HttpResponse<String> answer = browser.get(BASE.resolve("/login" + query));
        assertTrue(answer.statusCode() >= 300 && answer.statusCode() < 500, answer.toString());
        assertFalse(answer.headers().firstValue("Location").orElse("").startsWith("http://evil"));
        Visitor.ofBrowser(browser).get("me").expect(401);
    }

    @Test
    void the_way_back_of_one_browser_opens_nothing_in_another() {
        HttpResponse<String> form = browser.follow(browser.get(BASE.resolve("/login")));
        HttpResponse<String> back = browser.submit(form, "patient4", "patient4");
        Browser victim = new Browser(BASE);
        victim.get(BASE.resolve("/login"));
        victim.get(URI.create(back.headers().firstValue("Location").orElseThrow()));
        Visitor.ofBrowser(victim).get("me").expect(401);
    }
}
