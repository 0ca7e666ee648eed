package org.backstride.ear;

import java.io.IOException;
<<<<<<< HEAD
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
=======
>>>>>>> stack
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
<<<<<<< HEAD
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
=======
import java.util.List;
import java.util.Map;
import org.backstride.docker.Child;
>>>>>>> stack
import org.backstride.docker.Databases;
import org.backstride.docker.KeycloakServer;
import org.backstride.docker.Port;
import org.backstride.docker.Ports;
import org.backstride.docker.Progress;
import org.backstride.docker.Stack;
import org.backstride.docker.WildFlyServer;
import org.jspecify.annotations.Nullable;

<<<<<<< HEAD
/** The whole stack on ports of its own, fresh for every run of the tests: PostgreSQL, Keycloak, the untouched EAR. */
final class TestStack {

    private static final Path ROOT = Path.of(System.getProperty("backstride.root", ".")).toAbsolutePath().normalize();
    private static final Path FOLDER = ROOT.resolve("ear/target/test-stack");
    private static final Path SERVER = ROOT.resolve("ear/target/server");
    private static final Path EAR = ROOT.resolve("ear/target/backstride.ear");
    private static final Port HTTP = port("http", "the application", 28080);
    private static final Ports PORTS = new Ports(
            HTTP,
            port("management", "WildFly's management", 29990),
            port("keycloak", "Keycloak", 28180),
            port("keycloak.management", "Keycloak's health", 28181),
            port("postgres", "PostgreSQL", 25432));
    private static final Port SECOND_HTTP = port("second.http", "a second server", 28090);
    private static final Port SECOND_MANAGEMENT = port("second.management", "the second server's management", 29991);
    /** Every statement of the application, in the order in which PostgreSQL saw them. */
    private static final Map<String, String> SETTINGS = Map.of("log_line_prefix", "%m [%p] %u> ");

    private static @Nullable Stack stack;
    private static @Nullable Databases databases;

    private TestStack() {}

    static void start() {
        delete(FOLDER);
        PORTS.demandFree();
        Stack starting = new Stack(FOLDER, PORTS, new Progress(System.out));
        stack = starting;
        try {
            Databases prepared = starting.startPostgres(SETTINGS);
            databases = prepared;
            starting.migrate(prepared);
            logStatements();
            prepareArquillian();
            starting.startKeycloak(
                    ROOT.resolve("docker/target/keycloak"), List.of(base().toString(), "http://localhost:28090"), prepared);
            starting.startWildFly(SERVER, EAR, prepared);
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("The stack for the tests did not start", failure);
        }
    }

    static void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    static URI base() {
        return URI.create("http://localhost:" + HTTP.number());
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

    /** The environment in which another server of the same clinic runs. */
    static Map<String, String> environment() {
        return WildFlyServer.environment(
                running(databases).url(), PORTS.keycloak(), running(stack).secrets());
    }

    /** Starts a second server on the same database and answers its address; it ends with the stack. */
    static URI startSecondServer() throws IOException, InterruptedException {
        new WildFlyServer(SERVER, FOLDER.resolve("second-wildfly"))
                .start("second", EAR, SECOND_HTTP, SECOND_MANAGEMENT, environment(), running(stack).children());
        return URI.create("http://localhost:" + SECOND_HTTP.number());
    }

    /** A connection as the superuser: for arranging and for looking past every policy. */
    static Connection superuser() throws SQLException {
        return connection("postgres");
    }

    static Connection connection(String role) throws SQLException {
        return DriverManager.getConnection(
                running(databases).url(), role, running(stack).secrets().of(role));
    }

    /** Arquillian starts its server itself; what is drawn at random reaches it as the system properties that arquillian.xml names. */
    private static void prepareArquillian() throws IOException {
        new WildFlyServer(SERVER, ROOT.resolve("ear/target/arquillian-server")).prepareBase();
        StringBuilder arguments = new StringBuilder();
        environment().forEach((name, value) -> arguments.append(" -Denv.").append(name).append('=').append(value));
        System.setProperty("backstride.arquillian.environment", arguments.toString());
    }

    private static void logStatements() throws SQLException {
        try (Connection connection = superuser();
=======
/**
 * The stack of one test run, on ports of its own. PostgreSQL with a fresh, migrated database is there for every test;
 * Keycloak, the application and its second node start when a test first asks for them.
 */
public final class TestStack {

    private static final Path MODULE = Path.of(System.getProperty("backstride.it.module"));
    private static final Path FOLDER = MODULE.resolve("target/it-stack");
    private static final Path SERVER = MODULE.resolve("target/server");
    private static final Path EAR = MODULE.resolve("target/backstride.ear");
    private static final Path KEYCLOAK = MODULE.resolve("../docker/target/keycloak").normalize();

    private static final Ports PORTS = new Ports(
            Port.setting("backstride.it.http", "the application under test", 28080),
            Port.setting("backstride.it.management", "WildFly's management under test", 29990),
            Port.setting("backstride.it.keycloak", "Keycloak of the tests", 28180),
            Port.setting("backstride.it.keycloak.management", "Keycloak's health in the tests", 28181),
            Port.setting("backstride.it.postgres", "PostgreSQL of the tests", 25432));
    private static final Port SECOND_HTTP = Port.setting("backstride.it.second.http", "the second node", 28480);
    private static final Port SECOND_MANAGEMENT =
            Port.setting("backstride.it.second.management", "the second node's management", 30390);

    private static @Nullable TestStack running;

    private final Stack stack;
    private final Databases databases;
    private boolean keycloak;
    private boolean application;
    private @Nullable Child secondNode;

    private TestStack(Stack stack, Databases databases) {
        this.stack = stack;
        this.databases = databases;
    }

    static synchronized void begin() {
        Stack stack = Stack.open(FOLDER, PORTS, new Progress(System.out));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        Databases databases = stack.startPostgres(Map.of(
                "fsync", "off",
                "logging_collector", "on",
                "log_destination", "jsonlog",
                "log_directory", StatementLog.FOLDER,
                "log_filename", StatementLog.FILE,
                "log_truncate_on_rotation", "on"));
        running = new TestStack(stack, databases);
        try {
            databases.recreate(Databases.CLINIC);
            databases.migrate();
            logEveryStatementOfTheApplication();
            prepareArquillian(stack, databases);
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static synchronized void end() {
        if (running != null) {
            running.stack.close();
            running = null;
        }
    }

    /** The application's address, without a slash at the end. Starts it when no test has done so yet. */
    public static synchronized String application() {
        TestStack it = running();
        if (!it.application) {
            keycloak();
            it.stack.startWildFly(SERVER, EAR, it.databases);
            it.application = true;
        }
        return base(PORTS.http());
    }

    /** The address of the application's management: {@code /health/ready}. */
    public static String management() {
        application();
        return "http://127.0.0.1:" + PORTS.management().number();
    }

    /** A second node of the same application on the same database, with a pool of its own. */
    public static synchronized String secondNode() {
        TestStack it = running();
        if (it.secondNode == null) {
            keycloak();
            it.secondNode = it.startSecondNode();
        }
        return base(SECOND_HTTP);
    }

    /** The realm's address. Starts Keycloak when no test has done so yet. */
    public static synchronized String keycloak() {
        TestStack it = running();
        if (!it.keycloak) {
            it.stack.startKeycloak(KEYCLOAK, List.of(base(PORTS.http()), base(SECOND_HTTP)), it.databases);
            it.keycloak = true;
        }
        return KeycloakServer.issuer(PORTS.keycloak());
    }

    /** The password of Keycloak's own administrator, {@code admin} in its realm {@code master}. */
    public static String keycloakAdminPassword() {
        return running().stack.secrets().of("keycloak-admin");
    }

    /** The database as a superuser sees it: everything. */
    public static Connection connectAsSuperuser() throws SQLException {
        return running().databases.connect(Databases.CLINIC);
    }

    /** The database as the migrations see it. */
    public static Connection connectAsOwner() throws SQLException {
        return connectAs(Databases.OWNER);
    }

    /** The database as the running application sees it. */
    public static Connection connectAsApplication() throws SQLException {
        return connectAs(Databases.APPLICATION);
    }

    static Path folder() {
        return FOLDER;
    }

    private static Connection connectAs(String role) throws SQLException {
        TestStack it = running();
        return DriverManager.getConnection(
                it.databases.url(), role, it.stack.secrets().of(role));
    }

    private static synchronized TestStack running() {
        if (running == null) {
            throw new IllegalStateException("The test stack does not run: start the tests through JUnit's launcher.");
        }
        return running;
    }

    private Child startSecondNode() {
        try {
            return new WildFlyServer(SERVER, FOLDER.resolve("wildfly-second"))
                    .start(
                            "second",
                            EAR,
                            SECOND_HTTP,
                            SECOND_MANAGEMENT,
                            WildFlyServer.environment(databases.url(), PORTS.keycloak(), stack.secrets()),
                            stack.children());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Arquillian starts its server itself; it only needs to be told where the database is. */
    private static void prepareArquillian(Stack stack, Databases databases) throws IOException {
        Path base = FOLDER.resolve("wildfly-arquillian");
        new WildFlyServer(SERVER, base).prepareBase();
        System.setProperty("arquillian.server.home", SERVER.toString());
        System.setProperty("arquillian.server.base", base.toString());
        StringBuilder environment = new StringBuilder();
        WildFlyServer.environment(databases.url(), PORTS.keycloak(), stack.secrets())
                .forEach((name, value) -> environment.append(" -Denv.").append(name).append('=').append(value));
        System.setProperty("arquillian.server.environment", environment.toString());
    }

    private static void logEveryStatementOfTheApplication() throws SQLException {
        try (Connection connection = connectAsSuperuser();
>>>>>>> stack
                Statement statement = connection.createStatement()) {
            statement.execute("alter role " + Databases.APPLICATION + " set log_statement = 'all'");
        }
    }

<<<<<<< HEAD
    private static <T> T running(@Nullable T part) {
        return Objects.requireNonNull(part, "the stack for the tests is not running");
    }

    private static Port port(String name, String purpose, int number) {
        String setting = "backstride.test." + name;
        return new Port(setting, purpose, Integer.getInteger(setting, number));
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
=======
    private static String base(Port http) {
        return "http://localhost:" + http.number();
>>>>>>> stack
    }
}
