package org.backstride.ear;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.backstride.docker.Children;
import org.backstride.docker.Databases;
import org.backstride.docker.KeycloakServer;
import org.backstride.docker.Port;
import org.backstride.docker.Ports;
import org.backstride.docker.Progress;
import org.backstride.docker.Secrets;
import org.backstride.docker.Stack;
import org.backstride.docker.WildFlyServer;
import org.jspecify.annotations.Nullable;

/**
 * The whole stack on ports of its own: PostgreSQL, Keycloak, the untouched EAR. Every run starts with an empty clinic;
 * Keycloak keeps its tables from run to run, which holds nothing but the realm and saves half a minute.
 */
final class TestStack {

    private static final Path ROOT =
            Path.of(System.getProperty("backstride.root", ".")).toAbsolutePath().normalize();
    private static final Path FOLDER = ROOT.resolve("ear/target/test-stack");
    private static final Path SERVER = ROOT.resolve("ear/target/server");
    private static final Path EAR = ROOT.resolve("ear/target/backstride.ear");
    private static final Path ARQUILLIAN = ROOT.resolve("ear/target/arquillian-server");
    private static final Port HTTP = port("http", "the application", 28080);
    private static final Ports PORTS = new Ports(
            HTTP,
            port("management", "WildFly's management", 29990),
            port("keycloak", "Keycloak", 28180),
            port("keycloak.management", "Keycloak's health", 28181),
            port("postgres", "PostgreSQL", 25432));
    private static final Port SECOND_HTTP = port("second.http", "a second server", 28090);
    private static final Port SECOND_MANAGEMENT = port("second.management", "the second server's management", 29991);
    private static final Port ARQUILLIAN_HTTP = port("arquillian.http", "Arquillian's server", 38080);
    private static final Port ARQUILLIAN_MANAGEMENT =
            port("arquillian.management", "Arquillian's way into its server", 39990);
    /** Every statement of the application, in the order in which PostgreSQL saw them. */
    private static final Map<String, String> SETTINGS = Map.of("log_line_prefix", "%m [%p] %u> ", "fsync", "off");

    /** The stack stands already, kept by {@link #main}: for those who write a test and run it again and again. */
    private static final boolean ATTACHED = Boolean.getBoolean("backstride.test.attach");

    private static @Nullable Stack stack;
    private static @Nullable Children children;

    private TestStack() {}

    /** Starts the stack and keeps it until this process is ended. */
    public static void main(String... arguments) throws InterruptedException {
        start();
        new CountDownLatch(1).await();
    }

    static void start() {
        if (ATTACHED) {
            attach();
            return;
        }
        Stack starting = Stack.open(FOLDER, PORTS, new Progress(System.out));
        Runtime.getRuntime().addShutdownHook(new Thread(starting::close, "stop"));
        stack = starting;
        children = starting.children();
        try {
            Databases prepared = starting.startPostgres(SETTINGS);
            prepared.recreate(Databases.CLINIC);
            starting.migrate(prepared);
            logStatements();
            starting.startKeycloak(
                    ROOT.resolve("docker/target/keycloak"),
                    List.of(base().toString(), "http://localhost:28090"),
                    prepared);
            starting.startWildFly(SERVER, EAR, prepared);
            startServerForArquillian();
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("The stack for the tests did not start", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The stack for the tests did not start", interrupted);
        }
    }

    private static void attach() {
        Children own = new Children(FOLDER.resolve("attached"));
        Runtime.getRuntime().addShutdownHook(new Thread(own::close, "stop"));
        children = own;
        tellArquillianWhere();
    }

    static void stop() {
        if (stack != null) {
            stack.close();
        } else if (children != null) {
            children.close();
        }
    }

    static URI base() {
        return URI.create("http://localhost:" + HTTP.number());
    }

    /** Where Arquillian's server answers. */
    static URI arquillian() {
        return URI.create("http://localhost:" + ARQUILLIAN_HTTP.number());
    }

    static Path arquillianFolder() {
        return ARQUILLIAN;
    }

    static URI management() {
        return URI.create("http://127.0.0.1:" + PORTS.management().number());
    }

    static String issuer() {
        return KeycloakServer.issuer(PORTS.keycloak());
    }

    static Path postgresLog() {
        return FOLDER.resolve("postgres.log");
    }

    static Path serverLog() {
        return FOLDER.resolve("wildfly.log");
    }

    /** The process id of the server, as the launcher has noted it. */
    static long serverProcess() throws IOException {
        String note = Files.readString(FOLDER.resolve("wildfly.pid"));
        return Long.parseLong(note.substring(0, note.indexOf(' ')));
    }

    /** The environment in which another server of the same clinic runs. */
    static Map<String, String> environment() {
        return WildFlyServer.environment(databaseUrl(), PORTS.keycloak(), secrets());
    }

    /** Starts a second server on the same database and answers its address; it ends with the stack. */
    static URI startSecondServer() throws IOException, InterruptedException {
        new WildFlyServer(SERVER, FOLDER.resolve("second-wildfly"))
                .start("second", EAR, SECOND_HTTP, SECOND_MANAGEMENT, environment(), running(children));
        return URI.create("http://localhost:" + SECOND_HTTP.number());
    }

    /** The password of Keycloak's own administrator, {@code admin} in its realm {@code master}. */
    static String keycloakAdminPassword() {
        return secrets().of("keycloak-admin");
    }

    static Path ear() {
        return EAR;
    }

    /** Where the screens and their browser tests stand. */
    static Path frontEnd() {
        return ROOT.resolve("web/frontend");
    }

    /** A connection as the superuser: for arranging and for looking past every policy. */
    static Connection superuser() throws SQLException {
        return connection("postgres");
    }

    static Connection connection(String role) throws SQLException {
        return DriverManager.getConnection(databaseUrl(), role, secrets().of(role));
    }

    /**
     * The shipped server without the EAR, for what Arquillian deploys. Started here and not by Arquillian, because the
     * application and its OIDC client read the real environment, which Arquillian cannot give to its child.
     */
    private static void startServerForArquillian() throws IOException, InterruptedException {
        new WildFlyServer(SERVER, ARQUILLIAN)
                .startEmpty("arquillian", ARQUILLIAN_HTTP, ARQUILLIAN_MANAGEMENT, environment(), running(children));
        tellArquillianWhere();
    }

    /** Fills the place that arquillian.xml keeps. */
    private static void tellArquillianWhere() {
        System.setProperty("backstride.arquillian.management", String.valueOf(ARQUILLIAN_MANAGEMENT.number()));
    }

    private static void logStatements() throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role " + Databases.APPLICATION + " set log_statement = 'all'");
        }
    }

    private static String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(PORTS.postgres().number(), Databases.CLINIC);
    }

    private static Secrets secrets() {
        return Secrets.keptIn(FOLDER);
    }

    private static <T> T running(@Nullable T part) {
        return Objects.requireNonNull(part, "the stack for the tests is not running");
    }

    private static Port port(String name, String purpose, int number) {
        String setting = "backstride.test." + name;
        return new Port(setting, purpose, Integer.getInteger(setting, number));
    }
}
