package org.backstride.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.backstride.shared.Json;

/**
 * The credential of a demo login. The realm's password policy refuses a password that equals the login name, in imports
 * too, and rightly so; a hash it has to take as it is. The salt is not random, so that the same file comes out each
 * time: these passwords are public, there is nothing to protect.
 */
final class DemoPassword {

    private static final String KEYCLOAK_NAME = "pbkdf2-sha512";
    private static final String JAVA_NAME = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 10_000;
    private static final int HASH_BITS = 512;
    private static final int SALT_BYTES = 16;

    private DemoPassword() {}

    /** Whether this node of the realm file is a credential in clear text. */
    static boolean isClear(JsonNode node) {
        return "password".equals(node.path("type").textValue())
                && node.path("value").isTextual();
    }

    /** The same credential as Keycloak would store it. */
    static ObjectNode hashed(JsonNode clear) {
        String password = clear.get("value").textValue();
        ObjectNode data = Json.engine()
                .createObjectNode()
                .put("hashIterations", ITERATIONS)
                .put("algorithm", KEYCLOAK_NAME);
        ObjectNode secret = Json.engine()
                .createObjectNode()
                .put("value", base64(hash(password)))
                .put("salt", base64(salt(password)));
        return Json.engine()
                .createObjectNode()
                .put("type", "password")
                .put("credentialData", data.toString())
                .put("secretData", secret.toString());
    }

    private static byte[] hash(String password) {
        try {
            PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt(password), ITERATIONS, HASH_BITS);
            return SecretKeyFactory.getInstance(JAVA_NAME).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] salt(String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, SALT_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
