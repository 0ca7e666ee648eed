package org.backstride.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.backstride.catalog.store.LoadShippedContent;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test class a database of its own on the one PostgreSQL of this run, to be registered as a static
 * extension. A migrated one is a copy of a template that was migrated once, which takes a fraction of a second.
 */
public final class EmbeddedDatabase implements BeforeAllCallback, AfterAllCallback {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final boolean migrated;
    private final String name = "backstride_test_" + COUNT.incrementAndGet();

    private EmbeddedDatabase(boolean migrated) {
        this.migrated = migrated;
    }

    /** A database as the migration step leaves it, shipped content included. */
    public static EmbeddedDatabase migrated() {
        return new EmbeddedDatabase(true);
    }

    /** A database in which nothing but the roles exists, for tests of the migration step itself. */
    public static EmbeddedDatabase empty() {
        return new EmbeddedDatabase(false);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        EmbeddedServer.create(name, migrated ? Template.NAME : "template1");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        EmbeddedServer.drop(name);
    }

    /** Bound by nothing: looks behind every policy. */
    public DataSource superuser() {
        return EmbeddedServer.dataSource(name, "postgres");
    }

    /** As the migration step works. */
    public DataSource owner() {
        return EmbeddedServer.dataSource(name, "backstride_owner");
    }

    /** As the running server works. Shows nothing of a clinic until a scope is open. */
    public DataSource app() {
        return EmbeddedServer.dataSource(name, "backstride_app");
    }

    /** The migration step, to be narrowed by a test that wants to stop on the way. */
    public FluentConfiguration migration() {
        return migration(owner());
    }

    /** Runs statements, one after the other, each committed on its own. */
    public static void run(DataSource as, String... statements) throws SQLException {
        try (Connection connection = as.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static FluentConfiguration migration(DataSource owner) {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .javaMigrations(new LoadShippedContent());
    }

    /** Migrated once, when the first test class asks for a copy. */
    private static final class Template {

        static final String NAME = migrated();

        private static String migrated() {
            String template = "backstride_template";
            EmbeddedServer.create(template, "template1");
            migration(EmbeddedServer.dataSource(template, "backstride_owner"))
                    .load()
                    .migrate();
            return template;
        }
    }
}
