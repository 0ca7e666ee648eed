package org.backstride.web.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstride.access.Caller;
import org.backstride.access.rules.Role;
import org.junit.jupiter.api.Test;

/** The token's subject names the account; of its roles only those of the clinic count. */
class TokenCallerTest {

    private static final UUID REQUEST = UUID.fromString("01932f5e-8f43-7cc1-9d57-3a6f1b0c2d4e");

    @Test
    void aPhysioComesInAsAPhysio() {
        Token token = new Token(
                "00000000-0000-4000-8000-000000000011",
                "Paula Hartmann",
                "physio1",
                List.of("physio", "offline_access"),
                Instant.EPOCH);
        Caller caller = TokenCaller.of(token, REQUEST, "192.0.2.7");
        assertEquals("00000000-0000-4000-8000-000000000011", caller.account().value());
        assertEquals("Paula Hartmann", caller.name());
        assertEquals(Set.of(Role.PHYSIO), caller.roles());
        assertEquals(REQUEST, caller.requestId());
        assertEquals("192.0.2.7", caller.address());
    }

    @Test
    void whoeverHasNoNameIsCalledByTheirLogin() {
        assertEquals(
                "physio1",
                TokenCaller.of(new Token("x", " ", "physio1", List.of(), Instant.EPOCH), REQUEST, null)
                        .name());
        assertEquals(
                "",
                TokenCaller.of(new Token("x", null, null, List.of(), Instant.EPOCH), REQUEST, null)
                        .name());
    }

    @Test
    void whereTheIdentityProviderEndsASession() {
        SignIn signIn = SignIn.of(java.util.Map.of("BACKSTRIDE_OIDC_ISSUER", "https://id.example/realms/b"));
        assertEquals(
                "https://id.example/realms/b/protocol/openid-connect/logout?client_id=backstride-web"
                        + "&post_logout_redirect_uri=https%3A%2F%2Fclinic.example%2F&id_token_hint=a.b.c",
                signIn.endSession(Optional.of("a.b.c"), "https://clinic.example/"));
    }

    @Test
    void connectionsAreEncryptedUnlessSomebodySaysOtherwise() {
        assertEquals(true, SignIn.of(java.util.Map.of()).encryptedOnly());
        assertEquals(
                false,
                SignIn.of(java.util.Map.of("BACKSTRIDE_SSL_REQUIRED", "external"))
                        .encryptedOnly());
    }
}
