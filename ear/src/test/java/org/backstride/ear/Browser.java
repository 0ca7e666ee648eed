package org.backstride.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a screen: keeps cookies, follows redirects step by step, fills Keycloak's form. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_STEPS = 12;

    private static final String SESSION = "JSESSIONID";

    private final CookieJar cookies = new CookieJar();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI base;

    Browser(URI base) {
        this.base = base;
    }

    static Browser signedIn(String login) {
        Browser browser = new Browser(TestStack.base());
        browser.signIn(login, login);
        return browser;
    }

    HttpClient client() {
        return client;
    }

    URI base() {
        return base;
    }

    /** Opens the sign-in page of the application, is sent to Keycloak, fills the form, and comes back. */
    HttpResponse<String> signIn(String login, String password) {
        HttpResponse<String> form = follow(get(base.resolve("/login")));
        return follow(submit(form, login, password));
    }

    /** Sends Keycloak's form and stops at its answer, before coming back. */
    HttpResponse<String> submit(HttpResponse<String> form, String login, String password) {
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("no sign-in form at " + form.uri() + ": " + form.body());
        }
        return send(HttpRequest.newBuilder(form.uri().resolve(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "username=" + encoded(login) + "&password=" + encoded(password) + "&credentialId=")));
    }

    /** Follows redirects until a page stands. */
    HttpResponse<String> follow(HttpResponse<String> response) {
        HttpResponse<String> last = response;
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<String> location = last.headers().firstValue("Location");
            if (last.statusCode() / 100 != 3 || location.isEmpty()) {
                return last;
            }
            last = get(last.uri().resolve(location.get()));
        }
        throw new AssertionError("redirects do not end: " + last.uri());
    }

    HttpResponse<String> get(URI address) {
        return send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").GET());
    }

    /** The id of the application's session, if there is one. */
    Optional<String> session() {
        return cookies.value(SESSION);
    }

    /** Plants a session id, as an attacker at the same keyboard would. */
    void plant(String sessionId) {
        cookies.plant(SESSION, sessionId);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
