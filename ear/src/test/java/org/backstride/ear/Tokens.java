package org.backstride.ear;

<<<<<<< HEAD
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
=======
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
>>>>>>> stack
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
<<<<<<< HEAD
import org.backstride.docker.Realm;
import org.backstride.shared.Json;

/** Access tokens of the demo logins, from the client that only the local stack has; kept while they are fresh. */
final class Tokens {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** Tokens live five minutes; one that a test starts with should outlast the test. */
    private static final Duration FRESH = Duration.ofMinutes(3);

    private static final Map<String, Token> KEPT = new ConcurrentHashMap<>();

    private record Token(String value, Instant obtained) {}

    private Tokens() {}

    static String of(String login) {
        return KEPT.compute(login, (person, kept) -> kept != null && isFresh(kept) ? kept : obtain(person))
                .value();
    }

    private static boolean isFresh(Token token) {
        return token.obtained().plus(FRESH).isAfter(Instant.now());
    }

    private static Token obtain(String login) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(TestStack.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&scope=openid&client_id=" + Realm.TEST_CLIENT + "&username=" + login
                        + "&password=" + login))
                .build();
        try {
            String body = CLIENT.send(request, BodyHandlers.ofString()).body();
            return new Token(
                    Json.engine().readTree(body).required("access_token").textValue(), Instant.now());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
=======
import java.util.stream.Collectors;
import org.backstride.docker.Realm;

/** Access tokens of the demo logins, from Keycloak and kept for as long as they are good. */
public final class Tokens {

    /** Well before the five minutes after which Keycloak's tokens end. */
    private static final Duration KEPT = Duration.ofMinutes(3);

    private static final Map<String, Kept> KEEP = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A token of the login, whose password is its name. */
    public static String of(String login) {
        return KEEP.compute(login, (name, kept) -> kept == null || kept.old() ? new Kept(fetch(name)) : kept).token;
    }

    /** Asks Keycloak for a token; answers what it said. */
    public static Answer ask(String login, String password) {
        return form(
                TestStack.keycloak() + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "password",
                        "client_id", Realm.TEST_CLIENT,
                        "username", login,
                        "password", password));
    }

    /** Posts a form, as a browser or a client of Keycloak does. */
    static Answer form(String address, Map<String, String> fields) {
        return Caller.call(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build());
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String fetch(String login) {
        Answer answer = ask(login, login);
        if (answer.status() != 200) {
            throw new IllegalStateException("No token for " + login + ": " + answer);
        }
        return answer.json().get("access_token").textValue();
    }

    private record Kept(String token, Instant since) {

        Kept(String token) {
            this(token, Instant.now());
        }

        boolean old() {
            return since.plus(KEPT).isBefore(Instant.now());
>>>>>>> stack
        }
    }
}
