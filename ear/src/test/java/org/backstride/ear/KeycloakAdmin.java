package org.backstride.ear;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.backstride.docker.Realm;
import org.backstride.shared.Json;

/** The realm from its administrator's side. */
final class KeycloakAdmin {

    private KeycloakAdmin() {}

    static Answer get(String path) {
        return send("GET", path, "");
    }

    static Answer post(String path, String json) {
        return send("POST", path, json);
    }

    static Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    static Answer delete(String path) {
        return send("DELETE", path, "");
    }

    private static Answer send(String method, String path, String json) {
        String realm = TestStack.issuer().replace("/realms/", "/admin/realms/");
        return Answer.of(KeycloakPage.send(HttpRequest.newBuilder(URI.create(realm + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))));
    }

    /** A token of the administrator, from the realm that is not ours. */
    static String token() {
        HttpResponse<String> answer = KeycloakPage.post(
                TestStack.issuer().replace("/" + Realm.NAME, "/master"),
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", TestStack.keycloakAdminPassword()));
        try {
            JsonNode token = Json.engine().readTree(answer.body());
            return token.required("access_token").textValue();
        } catch (IOException notJson) {
            throw new UncheckedIOException(answer.body(), notJson);
        }
    }
}
