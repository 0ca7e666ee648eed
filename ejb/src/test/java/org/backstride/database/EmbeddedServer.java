package org.backstride.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The one PostgreSQL of this run: starts when first asked for, on a free port, and ends with the JVM. */
final class EmbeddedServer {

    private static final EmbeddedPostgres RUNNING = start();

    private EmbeddedServer() {}

    static void create(String database, String template) {
        run("create database " + database + " owner backstride_owner template " + template);
    }

    static void drop(String database) {
        run("drop database " + database + " with (force)");
    }

    static DataSource dataSource(String database, String role) {
        return RUNNING.getDatabase(role, database);
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            execute(server, roles());
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL does not start", failure);
        }
    }

    private static String roles() throws IOException {
        try (InputStream script = EmbeddedServer.class.getResourceAsStream("/db/bootstrap/roles.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void run(String sql) {
        execute(RUNNING, sql);
    }

    private static void execute(EmbeddedPostgres server, String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
