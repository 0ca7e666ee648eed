package org.backstride.docker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every port of one stack. */
public record Ports(Port http, Port management, Port keycloak, Port keycloakManagement, Port postgres) {

    /** Reads the settings {@code backstride.http} and so on; what is not set has the fixed number of the local stack. */
    public static Ports fromSystemProperties() {
        return new Ports(
                Port.setting("backstride.http", "the application", 8080),
                Port.setting("backstride.management", "WildFly's management and health", 9990),
                Port.setting("backstride.keycloak", "Keycloak", 8180),
                Port.setting("backstride.keycloak.management", "Keycloak's health", 8181),
                Port.setting("backstride.postgres", "PostgreSQL", 15432));
    }

    /** Names every port that is taken or wanted twice, so that one start tells all of them. */
    public void demandFree() {
        demandDistinct();
        String taken =
                all().stream().filter(Port::taken).map(Port::takenSentence).collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new CannotStartException(taken);
        }
    }

    private void demandDistinct() {
        Map<Integer, Port> seen = new HashMap<>();
        for (Port port : all()) {
            Port twin = seen.put(port.number(), port);
            if (twin != null) {
                throw new CannotStartException("-D%s and -D%s both say %d: %s and %s need a port each."
                        .formatted(twin.setting(), port.setting(), port.number(), twin.purpose(), port.purpose()));
            }
        }
    }

    private List<Port> all() {
        return List.of(http, management, keycloak, keycloakManagement, postgres);
    }
}
