package org.backstride.web.door;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Where people sign in, as the environment says; WEB-INF/oidc.json reads the same variables.
 *
 * @param issuer the realm's address
 * @param client our name there
 * @param encryptedOnly whether every connection is encrypted; false on a developer's machine only
 */
record SignIn(String issuer, String client, boolean encryptedOnly) {

    private static final String REQUIRED = "all";

    static SignIn ofEnvironment() {
        return of(System.getenv());
    }

    static SignIn of(Map<String, String> environment) {
        return new SignIn(
                environment.getOrDefault("BACKSTRIDE_OIDC_ISSUER", "http://localhost:8180/realms/backstride"),
                environment.getOrDefault("BACKSTRIDE_OIDC_CLIENT", "backstride-web"),
                environment.getOrDefault("BACKSTRIDE_SSL_REQUIRED", REQUIRED).equals(REQUIRED));
    }

    /**
     * The identity provider's page that ends the session there and comes back.
     *
     * @param idToken proves whose session it is, so that nobody is asked; without it the person is
     * @param back where to come back to, as registered there
     */
    String endSession(Optional<String> idToken, String back) {
        return issuer
                + "/protocol/openid-connect/logout?client_id=" + encoded(client)
                + "&post_logout_redirect_uri=" + encoded(back)
                + idToken.map(token -> "&id_token_hint=" + encoded(token)).orElse("");
    }

    /** The identity provider's page about password and second step of whoever is signed in there. */
    String account() {
        return issuer + "/account/account-security/signing-in";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
