package org.backstride.docker;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The parts of one stack and the order in which they start, one after another: in parallel they starve each other on a
 * small machine. Closing ends all of them.
 */
public final class Stack implements AutoCloseable {

    private final Path folder;
    private final Ports ports;
    private final Progress progress;
    private final Secrets secrets;
    private final Children children;
    private final FolderLock lock;

    private Stack(Path folder, Ports ports, Progress progress, FolderLock lock) {
        this.folder = folder;
        this.ports = ports;
        this.progress = progress;
        this.secrets = Secrets.keptIn(folder);
        this.children = new Children(folder);
        this.lock = lock;
    }

    /**
     * Claims the folder, ends what a killed launcher may have left running there, and makes sure that every port is
     * free. Nothing is started yet.
     *
     * @param folder holds data, logs and notes of this stack, and nothing else
     */
    public static Stack open(Path folder, Ports ports, Progress progress) {
        FolderLock lock = FolderLock.take(folder);
        List<String> ended = new Leftovers(folder).end();
        if (!ended.isEmpty()) {
            progress.say("An earlier start was killed; ended what it left running: " + String.join(", ", ended));
        }
        ports.demandFree();
        return new Stack(folder, ports, progress, lock);
    }

    public Children children() {
        return children;
    }

    public Secrets secrets() {
        return secrets;
    }

    /** Starts PostgreSQL and makes roles and databases. */
    public Databases startPostgres(Map<String, String> settings) {
        return progress.step("PostgreSQL on port " + ports.postgres().number(), () -> {
            Databases databases = new Databases(
                    PostgresServer.start(folder, ports.postgres().number(), secrets, children, settings), secrets);
            databases.prepare();
            return databases;
        });
    }

    public void migrate(Databases databases) {
        progress.step("Migrations", databases::migrate);
    }

    /**
     * Starts Keycloak with the realm.
     *
     * @param bases the addresses under which the application will be reached
     */
    public void startKeycloak(Path programs, List<String> bases, Databases databases) {
        KeycloakServer keycloak = new KeycloakServer(programs, folder, ports, secrets, children);
        progress.step("Keycloak's build for PostgreSQL, once until mvn clean", () -> {
            if (keycloak.unbuilt()) {
                keycloak.build();
            }
        });
        progress.step(
                "Keycloak on port " + ports.keycloak().number(),
                () -> keycloak.start(new Realm(bases, secrets.of(Realm.WEB_CLIENT)), databases));
    }

    /** Starts WildFly with the EAR. */
    public void startWildFly(Path home, Path ear, Databases databases) {
        progress.step(
                "WildFly with the application on port " + ports.http().number(),
                () -> new WildFlyServer(home, folder.resolve("wildfly"))
                        .start(
                                "wildfly",
                                ear,
                                ports.http(),
                                ports.management(),
                                WildFlyServer.environment(databases.url(), ports.keycloak(), secrets),
                                children));
    }

    @Override
    public void close() {
        children.close();
        lock.release();
    }
}
