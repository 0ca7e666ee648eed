package org.backstride.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
        HttpRequest request = HttpRequest.newBuilder(URI.create(TestStack.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&scope=openid&client_id=" + Realm.TEST_CLIENT
                        + "&username=" + login + "&password=" + login))
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
        }
    }
}
