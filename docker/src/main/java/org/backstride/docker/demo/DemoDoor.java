package org.backstride.docker.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.backstride.docker.CannotStartException;
import org.backstride.docker.Realm;
import org.backstride.shared.Json;

/** The public API, used as a program that holds the tokens of the demo logins. Whatever is refused ends the start. */
final class DemoDoor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String api;
    private final String issuer;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /** Filling takes seconds, tokens last minutes. */
    private final Map<String, String> tokens = new HashMap<>();

    /** @param base the application's address, without a slash at the end */
    DemoDoor(String base, String issuer) {
        this.api = base + "/api/v1/";
        this.issuer = issuer;
    }

    JsonNode get(String login, String path) {
        return json(send(request(login, path).GET()));
    }

    void put(String login, String path, Object body) {
        send(request(login, path).PUT(BodyPublishers.ofString(text(body))));
    }

    JsonNode post(String login, String path, Object body) {
        return json(send(request(login, path).POST(BodyPublishers.ofString(text(body)))));
    }

    /** Posts without a body what must not have changed since that version. */
    void postUnchanged(String login, String path, String version) {
        send(request(login, path).header("If-Match", "\"" + version + "\"").POST(BodyPublishers.noBody()));
    }

    void delete(String login, String path) {
        send(request(login, path).DELETE());
    }

    private HttpRequest.Builder request(String login, String path) {
        return HttpRequest.newBuilder(URI.create(api + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(login, this::token));
    }

    private String token(String login) {
        String form =
                "grant_type=password&client_id=%s&username=%s&password=%s".formatted(Realm.TEST_CLIENT, login, login);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return json(send(request)).required("access_token").textValue();
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new CannotStartException("The demo data were refused: %s %s answered %d %s"
                        .formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
            }
            return answer;
        } catch (IOException failure) {
            throw new CannotStartException(
                    "The demo data could not be sent: %s %s failed (%s)."
                            .formatted(request.method(), request.uri(), failure.getMessage()),
                    failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStartException("Filling in the demo data was interrupted.", interrupted);
        }
    }

    private static String text(Object body) {
        return Json.engine().valueToTree(body).toString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return Json.engine().readTree(answer.body());
        } catch (IOException notJson) {
            throw new CannotStartException("%s did not answer JSON.".formatted(answer.uri()), notJson);
        }
    }
}
