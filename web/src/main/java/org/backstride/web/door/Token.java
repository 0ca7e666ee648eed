package org.backstride.web.door;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.RealmAccessClaim;

/**
 * What a verified access token says, as far as the clinic asks.
 *
 * @param subject who it is about
 * @param name the person's name, if the realm tells it
 * @param loginName what they sign in with, if the realm tells it
 * @param realmRoles every realm role, also those that mean nothing to the clinic
 * @param signedInAt when the password was last asked for; {@link Instant#EPOCH} when the realm does not tell
 */
record Token(
        String subject,
        @Nullable String name,
        @Nullable String loginName,
        List<String> realmRoles,
        Instant signedInAt) {

    private static final String SIGNED_IN_AT = "auth_time";

    Token {
        realmRoles = List.copyOf(realmRoles);
    }

    static Token of(AccessToken token) {
        RealmAccessClaim realm = token.getRealmAccessClaim();
        List<String> roles = realm == null ? null : realm.getRoles();
        return new Token(
                token.getSubject(),
                token.getName(),
                token.getPreferredUsername(),
                roles == null ? List.of() : roles,
                token.getClaimValue(SIGNED_IN_AT) instanceof Number seconds
                        ? Instant.ofEpochSecond(seconds.longValue())
                        : Instant.EPOCH);
    }
}
