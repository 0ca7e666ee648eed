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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.backstride.docker.Realm;

/** Keycloak's own addresses, called as anybody could. */
final class KeycloakPage {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** The example of RFC 7636, appendix B. */
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private KeycloakPage() {}

    /** Begins a sign-in that would end at this address, with a proof key of that method, or without any. */
    static HttpResponse<String> authorize(String redirect, String challengeMethod) {
        return authorize(redirect, challengeMethod, "en");
    }

    private static HttpResponse<String> authorize(String redirect, String challengeMethod, String language) {
        Map<String, String> query = new LinkedHashMap<>(Map.of(
                "client_id", Realm.WEB_CLIENT, "response_type", "code", "scope", "openid", "redirect_uri", redirect));
        if (!challengeMethod.isEmpty()) {
            query.put("code_challenge", CHALLENGE);
            query.put("code_challenge_method", challengeMethod);
        }
        return send(HttpRequest.newBuilder(
                        URI.create(TestStack.issuer() + "/protocol/openid-connect/auth?" + encoded(query)))
                .header("Accept-Language", language));
    }

    /** The page with the form, as a browser that prefers the language gets it. */
    static String signInPage(String redirect, String language) {
        return authorize(redirect, "S256", language).body();
    }

    /** Asks for a token with a password, right or wrong. */
    static HttpResponse<String> token(String login, String password) {
        return post(
                TestStack.issuer(),
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        Realm.TEST_CLIENT,
                        "username",
                        login,
                        "password",
                        password));
    }

    static HttpResponse<String> post(String realm, Map<String, String> form) {
        return send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
