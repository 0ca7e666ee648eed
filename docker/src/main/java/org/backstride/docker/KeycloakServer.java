package org.backstride.docker;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak in production mode on the stack's PostgreSQL. Its program is built for that database once (the costly part
 * of its first start) and then only started; its database is thrown away and filled anew when the realm file changed,
 * because Keycloak leaves a realm alone that it has imported before.
 */
public final class KeycloakServer {

    private static final String NAME = "Keycloak";
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--features-disabled=kerberos");

    private final Path programs;
    private final Path folder;
    private final Ports ports;
    private final Secrets secrets;
    private final Children children;

    public KeycloakServer(Path programs, Path folder, Ports ports, Secrets secrets, Children children) {
        this.programs = programs;
        this.folder = folder;
        this.ports = ports;
        this.secrets = secrets;
        this.children = children;
    }

    /** The address of the realm: what tokens name as their issuer. */
    public static String issuer(Port keycloak) {
        return "http://localhost:%d/realms/%s".formatted(keycloak.number(), Realm.NAME);
    }

    /** Whether the program must still be built for its database. */
    public boolean unbuilt() throws IOException {
        return !Files.exists(built()) || !Files.readString(built()).equals(BUILD_OPTIONS.toString());
    }

    public void build() throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of("build"));
        options.addAll(BUILD_OPTIONS);
        Child build = children.start("Keycloak's build", "keycloak-build", command(List.of(), options), Map.of());
        children.expectEnd(build);
        build.awaitSuccess();
        Files.writeString(built(), BUILD_OPTIONS.toString());
    }

    /** Starts it with the realm and waits until the realm answers. */
    public Child start(Realm realm, Databases databases) throws IOException, SQLException, InterruptedException {
        String wanted = realm.filled();
        Path imported = folder.resolve("keycloak-realm-imported.json");
        boolean fresh = !Files.exists(imported) || !Files.readString(imported).equals(wanted);
        if (fresh) {
            Files.deleteIfExists(imported);
            databases.recreate(Databases.KEYCLOAK);
            Files.writeString(Files.createDirectories(importFolder()).resolve("backstride-realm.json"), wanted);
        }
        Child server = children.start(NAME, "keycloak", command(startProperties(fresh), startOptions()), environment());
        server.awaitAnswer(URI.create("http://127.0.0.1:%d/health/ready"
                .formatted(ports.keycloakManagement().number())));
        server.awaitAnswer(URI.create(issuer(ports.keycloak()) + "/.well-known/openid-configuration"));
        if (fresh) {
            Files.writeString(imported, wanted);
        }
        return server;
    }

    private Path importFolder() {
        return folder.resolve("keycloak-import");
    }

    /** The option {@code --import-realm} knows one folder only, which this stack would share with every other. */
    private List<String> startProperties(boolean fresh) {
        return fresh ? List.of("-Dkeycloak.migration.dir=" + importFolder()) : List.of();
    }

    private List<String> startOptions() {
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak().number(),
                "--http-management-port=" + ports.keycloakManagement().number(),
                "--hostname=http://localhost:" + ports.keycloak().number(),
                "--db-url=jdbc:postgresql://127.0.0.1:%d/%s"
                        .formatted(ports.postgres().number(), Databases.KEYCLOAK),
                "--db-username=" + Databases.KEYCLOAK,
                "--log-level=warn,io.quarkus:info,org.keycloak.events:info");
    }

    private Path built() {
        return programs.resolve("built-for.txt");
    }

    /** Passwords travel in the environment, which other people of the machine cannot read, unlike arguments. */
    private Map<String, String> environment() {
        return Map.of(
                "KC_DB_PASSWORD", secrets.of(Databases.KEYCLOAK),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak-admin"));
    }

    /** What Keycloak's own start script does, without the shell: the child is the server itself. */
    private List<String> command(List<String> properties, List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:MetaspaceSize=96M",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Dkc.home.dir=" + programs,
                "-Djboss.server.config.dir=" + programs.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000"));
        command.addAll(properties);
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/%s=ALL-UNNAMED".formatted(opened));
        }
        command.addAll(List.of(
                "-cp",
                programs.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(options);
        return command;
    }
}
