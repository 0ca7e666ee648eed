package org.backstride.ear;

<<<<<<< HEAD
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
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

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
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
        return send(HttpRequest.newBuilder(address).header("Accept", "text/html").GET());
    }

    /** The id of the application's session, if there is one. */
    Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Plants a session id, as an attacker at the same keyboard would. */
    void plant(String sessionId) {
        HttpCookie cookie = new HttpCookie("JSESSIONID", sessionId);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(base, cookie);
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
=======
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a screen: keeps cookies, follows redirects when told to, fills Keycloak's sign-in form. Calls of the
 * front end carry what the front end sends.
 */
public final class Browser extends Caller {

    private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;

    private final Map<String, HttpCookie> cookies = new LinkedHashMap<>();

    /** A fresh browser in front of the application. */
    public Browser() {
        this(TestStack.application());
    }

    /** A fresh browser in front of the node with that address. */
    public Browser(String base) {
        super(base, Map.of("Accept", "application/json", "X-Backstride", "1", "Origin", base));
    }

    /** A browser in which this person has signed in through Keycloak's form. */
    public static Browser signedIn(String login) {
        Browser browser = new Browser();
        Answer end = browser.signIn(login, login);
        if (end.status() != 200 || !end.address().toString().startsWith(browser.base())) {
            throw new IllegalStateException("%s could not sign in: %s".formatted(login, end));
        }
        return browser;
    }

    /** Opens {@code /login}, fills the form, follows Keycloak back; answers the page at the end. */
    public Answer signIn(String login, String password) {
        Answer form = openSignInForm();
        return follow(submit(form, Map.of("username", login, "password", password)));
    }

    /** Opens {@code /login} and follows it to Keycloak's form. */
    public Answer openSignInForm() {
        return follow(visit(URI.create(base() + "/login")));
    }

    /** Opens a page as a person does: accepting HTML, without the front end's headers. */
    public Answer visit(URI address) {
        return exchange(HttpRequest.newBuilder(address).header("Accept", "text/html").GET());
    }

    /** Sends the form on this page. */
    public Answer submit(Answer page, Map<String, String> fields) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No form on the page: " + page);
        }
        return exchange(HttpRequest.newBuilder(page.address().resolve(form.group(1).replace("&amp;", "&")))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Tokens.encoded(fields))));
    }

    /** Goes where the answer sends it, and on, until a page comes. */
    public Answer follow(Answer answer) {
        Answer here = answer;
        for (int redirects = 0; here.redirects(); redirects++) {
            if (redirects == MOST_REDIRECTS) {
                throw new IllegalStateException("Redirected in circles: " + here);
            }
            here = visit(here.location());
        }
        return here;
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name)).map(HttpCookie::getValue);
    }

    /** Puts a cookie into the browser, as an attacker who plants one would. */
    public void plant(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookies.put(name, cookie);
    }

    @Override
    protected Answer exchange(HttpRequest.Builder request) {
        URI address = request.build().uri();
        String sent = cookies.values().stream()
                .filter(cookie -> address.getPath().startsWith(cookie.getPath()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        Answer answer = super.exchange(sent.isEmpty() ? request : request.header("Cookie", sent));
        answer.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .forEach(this::keep);
        return answer;
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getPath() == null) {
            cookie.setPath("/");
        }
        if (cookie.hasExpired() || cookie.getValue().isEmpty()) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie);
        }
>>>>>>> stack
    }
}
