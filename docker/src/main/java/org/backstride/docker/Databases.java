package org.backstride.docker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The roles and databases of the clinic and of Keycloak inside one PostgreSQL. Everything here may run again. */
public final class Databases {

    /** The clinic's database. */
    public static final String CLINIC = "backstride";

    /** Owns the clinic's schemas; logs in for migrations only. */
    public static final String OWNER = "backstride_owner";

    /** What the running application is; owns nothing. */
    public static final String APPLICATION = "backstride_app";

    static final String KEYCLOAK = "keycloak";

    private static final List<String> CLINIC_ROLES =
            List.of(OWNER, APPLICATION, "backstride_sealer", "backstride_backup");
    private static final String ROLES_SCRIPT = "/db/bootstrap/roles.sql";

    private final PostgresServer server;
    private final Secrets secrets;

    public Databases(PostgresServer server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /** Makes the roles with their passwords, and the databases that are not there yet. */
    public void prepare() throws SQLException, IOException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(rolesScript());
            if (!exists(statement, "pg_roles", "rolname", KEYCLOAK)) {
                statement.execute("create role " + KEYCLOAK + " login");
            }
            for (String role : CLINIC_ROLES) {
                setPassword(statement, role);
            }
            setPassword(statement, KEYCLOAK);
            create(statement, CLINIC, OWNER);
            create(statement, KEYCLOAK, KEYCLOAK);
        }
    }

    /** Throws the database away and makes it anew, empty. */
    public void recreate(String database) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database + " with (force)");
            create(statement, database, database.equals(CLINIC) ? OWNER : database);
        }
    }

    /** The address of the clinic's database. */
    public String url() {
        return server.url(CLINIC);
    }

    /** A connection as a superuser. */
    public Connection connect(String database) throws SQLException {
        return server.connect(database);
    }

    /** Brings the clinic's database to the present version; answers how many migrations ran. */
    public int migrate() {
        return Migrations.run(server.url(CLINIC), OWNER, secrets.of(OWNER));
    }

    private static void create(Statement statement, String database, String owner) throws SQLException {
        if (!exists(statement, "pg_database", "datname", database)) {
            statement.execute("create database " + database + " owner " + owner);
            // Otherwise every role of the server could enter every database.
            statement.execute("revoke all on database " + database + " from public");
            if (database.equals(CLINIC)) {
                statement.execute("grant connect on database " + database + " to " + String.join(", ", CLINIC_ROLES));
            }
        }
    }

    private void setPassword(Statement statement, String role) throws SQLException {
        statement.execute("alter role " + role + " password '" + secrets.of(role) + "'");
    }

    private static boolean exists(Statement statement, String catalog, String column, String name) throws SQLException {
        try (ResultSet found =
                statement.executeQuery("select from " + catalog + " where " + column + " = '" + name + "'")) {
            return found.next();
        }
    }

    private static String rolesScript() throws IOException {
        try (InputStream script = Databases.class.getResourceAsStream(ROLES_SCRIPT)) {
            if (script == null) {
                throw new CannotStartException(
                        ROLES_SCRIPT + " is missing on the class path: it comes with backstride-ejb.");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
