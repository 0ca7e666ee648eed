package org.backstride.ear;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Somebody at the door: nobody in particular, a program with a token, or a browser with a session. */
final class Visitor {

    private static final HttpClient PLAIN = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Map<String, Visitor> BROWSERS = new ConcurrentHashMap<>();

    private final HttpClient client;
    private final URI base;
    private final Map<String, String> headers;

    private Visitor(HttpClient client, URI base, Map<String, String> headers) {
        this.client = client;
        this.base = base;
        this.headers = Map.copyOf(headers);
    }

    static Visitor nobody() {
        return new Visitor(PLAIN, TestStack.base(), Map.of());
    }

    /** A program with the person's token. */
    static Visitor program(String login) {
        return withToken(Tokens.of(login));
    }

    static Visitor withToken(String token) {
        return new Visitor(PLAIN, TestStack.base(), Map.of("Authorization", "Bearer " + token));
    }

    /** The person's browser, signed in through the form once and kept for all tests. */
    static Visitor browser(String login) {
        return BROWSERS.computeIfAbsent(login, person -> ofBrowser(Browser.signedIn(person)));
    }

    /** A browser as our own pages use it: with the header and the origin that no foreign page can send. */
    static Visitor ofBrowser(Browser browser) {
        return new Visitor(
                browser.client(),
                browser.base(),
                Map.of("X-Backstride", "1", "Origin", browser.base().toString()));
    }

    /** The same visitor at another server. */
    Visitor at(URI other) {
        return new Visitor(client, other, headers);
    }

    /** The same visitor with one more header on every request; an empty value takes the header away. */
    Visitor with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        if (value.isEmpty()) {
            more.remove(header);
        } else {
            more.put(header, value);
        }
        return new Visitor(client, base, more);
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer put(String path, @Nullable String body) {
        return send("PUT", path, body);
    }

    Answer post(String path, @Nullable String body) {
        return send("POST", path, body);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends JSON, or nothing, to an address of the server; paths without a leading slash lie under the API. */
    Answer send(String method, String path, @Nullable String body) {
        Visitor sender =
                body != null && !headers.containsKey("Content-Type") ? with("Content-Type", "application/json") : this;
        return sender.exchange(method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    /** Sends bytes as they are. */
    Answer sendBytes(String method, String path, byte[] body) {
        return exchange(method, path, BodyPublishers.ofByteArray(body));
    }

    /** Sends bytes without saying how many there will be. */
    Answer sendInPieces(String method, String path, byte[] body) {
        return exchange(method, path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    private Answer exchange(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        base.resolve(path.startsWith("/") ? path : "/api/v1/" + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        headers.forEach(request::setHeader);
        try {
            return Answer.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
