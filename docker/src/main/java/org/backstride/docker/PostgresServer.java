package org.backstride.docker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** PostgreSQL on loopback, with its data in the stack's folder. Every role, the superuser too, needs its password. */
public final class PostgresServer {

    private static final String SUPERUSER = "postgres";

    private final Path home;
    private final Path data;
    private final Path programs;
    private final int port;
    private final Unprivileged unprivileged;
    private final Secrets secrets;
    private final Children children;

    private PostgresServer(Path folder, int port, Secrets secrets, Children children) throws IOException {
        this.home = folder.resolve("postgres");
        Files.createDirectories(home);
        this.data = home.resolve("data");
        this.programs = PostgresBinaries.unpackedIn(home.resolve("programs"));
        this.port = port;
        this.unprivileged = Unprivileged.in(home);
        this.secrets = secrets;
        this.children = children;
    }

    /**
     * Starts the server, and creates its data when the folder holds none.
     *
     * @param settings settings of {@code postgresql.conf} beyond the usual ones
     */
    public static PostgresServer start(
            Path folder, int port, Secrets secrets, Children children, Map<String, String> settings)
            throws IOException, InterruptedException {
        PostgresServer server = new PostgresServer(folder, port, secrets, children);
        if (!Files.exists(server.data.resolve("PG_VERSION"))) {
            server.create();
        }
        server.run(settings);
        return server;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** A connection as the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, secrets.of(SUPERUSER));
    }

    private void create() throws IOException, InterruptedException {
        Path password = home.resolve("superuser-password");
        Files.writeString(password, secrets.of(SUPERUSER));
        unprivileged.own(home);
        // ICU's root order sorts names alike on every machine, and as people expect.
        Child initdb = children.start(
                "PostgreSQL's initdb",
                "postgres-initdb",
                command(
                        "initdb",
                        "-D",
                        data.toString(),
                        "-U",
                        SUPERUSER,
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + password,
                        "-E",
                        "UTF8",
                        "--locale=C",
                        "--locale-provider=icu",
                        "--icu-locale=und",
                        "--no-instructions"),
                Map.of());
        children.expectEnd(initdb);
        initdb.awaitSuccess();
        Files.delete(password);
    }

    private void run(Map<String, String> settings) throws InterruptedException {
        Map<String, String> all = new TreeMap<>(Map.of(
                "listen_addresses", "127.0.0.1",
                "port", Integer.toString(port),
                "unix_socket_directories", "",
                "max_connections", "200",
                "timezone", "UTC",
                "log_timezone", "UTC"));
        all.putAll(settings);
        List<String> arguments = new ArrayList<>(List.of("-D", data.toString()));
        all.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        Child server = children.start(
                "PostgreSQL", "postgres", command("postgres", arguments.toArray(String[]::new)), Map.of());
        // The usual signal would wait for every client to leave first.
        server.stopBy(this::stopFast);
        server.await("no answer on port " + port, this::answers);
    }

    private void stopFast() {
        try {
            new ProcessBuilder(command("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-t", "15", "-s"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() {
        try (Connection connection = connect(SUPERUSER)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private List<String> command(String program, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(programs.resolve("bin").resolve(program).toString()));
        command.addAll(List.of(arguments));
        return unprivileged.command(command);
    }
}
