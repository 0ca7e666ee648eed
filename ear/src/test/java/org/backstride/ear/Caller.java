package org.backstride.ear;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who calls the application, in one of the ways in: with a token ({@link #bearer}), with the session of a
 * browser ({@link Browser#signedIn}), or as nobody ({@link #anonymous}). It follows no redirect by itself.
 */
public class Caller {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String base;
    private final Map<String, String> always;

    /** @param always headers of every call */
    protected Caller(String base, Map<String, String> always) {
        this.base = base;
        this.always = Map.copyOf(always);
    }

    /** Another program, with the token of that login. */
    public static Caller bearer(String login) {
        return bearer(login, TestStack.application());
    }

    /** Another program at the node with that address. */
    public static Caller bearer(String login, String base) {
        return new Caller(
                base, Map.of("Accept", "application/json", "Authorization", "Bearer " + Tokens.of(login)));
    }

    /** Nobody, asking as the front end would. */
    public static Caller anonymous() {
        return new Caller(TestStack.application(), Map.of("Accept", "application/json", "X-Backstride", "1"));
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer send(String method, String path, @Nullable String json) {
        return send(method, path, json, Map.of());
    }

    /** Sends with further headers; one that is there already is replaced, one with an empty value left out. */
    public Answer send(
            String method,
            String path,
            @Nullable String json,
            Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(always);
        if (json != null) {
            all.put("Content-Type", "application/json");
        }
        all.putAll(headers);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base).resolve(path))
                .timeout(Duration.ofSeconds(60))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        all.entrySet().removeIf(header -> header.getValue().isEmpty());
        all.forEach(request::header);
        return exchange(request);
    }

    /** The address this caller calls, without a slash at the end. */
    public String base() {
        return base;
    }

    /** Sends the finished request. */
    protected Answer exchange(HttpRequest.Builder request) {
        return call(request.build());
    }

    static Answer call(HttpRequest request) {
        try {
            return Answer.of(HTTP.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new IllegalStateException("No answer from " + request.uri(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
