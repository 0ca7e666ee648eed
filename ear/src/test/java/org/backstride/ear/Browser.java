package org.backstride.ear;

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
    }
}
