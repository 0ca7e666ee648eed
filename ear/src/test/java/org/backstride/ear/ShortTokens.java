package org.backstride.ear;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lets the tokens of a client end after seconds, so that a test need not wait for minutes. */
final class ShortTokens {

    private static final String LIFESPAN = "access.token.lifespan";

    /** What runs meanwhile. */
    interface Work {
        void run() throws InterruptedException;
    }

    private ShortTokens() {}

    static void during(String client, int seconds, Work work) throws InterruptedException {
        JsonNode usual = KeycloakAdmin.get("/clients?clientId=" + client).json().get(0);
        String place = "/clients/" + usual.get("id").textValue();
        ObjectNode changed = usual.deepCopy();
        changed.withObject("/attributes").put(LIFESPAN, Integer.toString(seconds));
        KeycloakAdmin.put(place, changed.toString()).expect(204);
        try {
            work.run();
        } finally {
            ObjectNode restored = usual.deepCopy();
            if (!usual.path("attributes").has(LIFESPAN)) {
                restored.withObject("/attributes").put(LIFESPAN, "");
            }
            KeycloakAdmin.put(place, restored.toString()).expect(204);
        }
    }
}
