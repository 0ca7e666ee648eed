package org.backstride.docker;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The provisioned WildFly with the untouched EAR, in a base directory of its own: the provisioned one stays clean. */
public final class WildFlyServer {

    private final Path home;
    private final Path base;

    /**
     * @param home the provisioned server
     * @param base this server's own directory, made anew
     */
    public WildFlyServer(Path home, Path base) {
        this.home = home;
        this.base = base;
    }

    /** What the application must be told by its environment. */
    public static Map<String, String> environment(String databaseUrl, Port keycloak, Secrets secrets) {
        return Map.of(
                "BACKSTRIDE_DB_URL",
                databaseUrl,
                "BACKSTRIDE_DB_USER",
                Databases.APPLICATION,
                "BACKSTRIDE_DB_PASSWORD",
                secrets.of(Databases.APPLICATION),
                "BACKSTRIDE_OIDC_ISSUER",
                KeycloakServer.issuer(keycloak),
                "BACKSTRIDE_OIDC_CLIENT",
                Realm.WEB_CLIENT,
                "BACKSTRIDE_OIDC_SECRET",
                secrets.of(Realm.WEB_CLIENT),
                // Nothing leaves this machine, so nothing needs to be encrypted; the application itself insists on it.
                "BACKSTRIDE_SSL_REQUIRED",
                "external");
    }

    /** Starts the server with the EAR and waits until the application is ready. */
    public Child start(
            String name, Path ear, Port http, Port management, Map<String, String> environment, Children children)
            throws IOException, InterruptedException {
        prepareBase();
        Files.copy(ear, base.resolve("deployments").resolve(ear.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        return run(name, http, management, environment, children, "ready");
    }

    /** Starts the server with nothing in it; somebody else deploys. */
    public Child startEmpty(String name, Port http, Port management, Map<String, String> environment, Children children)
            throws IOException, InterruptedException {
        prepareBase();
        return run(name, http, management, environment, children, "live");
    }

    private Child run(
            String name, Port http, Port management, Map<String, String> environment, Children children, String health)
            throws IOException, InterruptedException {
        Child server = children.start("WildFly", name, command(name, http, management), new TreeMap<>(environment));
        server.awaitAnswer(URI.create("http://127.0.0.1:%d/health/%s".formatted(management.number(), health)));
        return server;
    }

    private void prepareBase() throws IOException {
        deleteTree(base);
        Path configuration = Files.createDirectories(base.resolve("configuration"));
        Files.createDirectories(base.resolve("deployments"));
        try (Stream<Path> files = Files.list(home.resolve("standalone/configuration"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.copy(file, configuration.resolve(file.getFileName()));
            }
        }
    }

    private List<String> command(String name, Port http, Port management) {
        return StandaloneCommandBuilder.of(home)
                .setBaseDirectory(base)
                .setJavaHome(System.getProperty("java.home"))
                .setJavaOptions(
                        "-Xms64m",
                        "-Xmx512m",
                        "-XX:MetaspaceSize=96M",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8")
                .addServerArguments(
                        "-Djboss.node.name=" + name,
                        "-Djboss.tx.node.id=" + name,
                        "-Djboss.http.port=" + http.number(),
                        "-Djboss.management.http.port=" + management.number())
                .build();
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
