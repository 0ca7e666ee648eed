package org.backstride.docker;

import java.util.ServiceLoader;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings a database to the state this version of the application needs, in a step of its own before the server starts.
 * Both kinds come with the ejb's jar: SQL files in {@code db/migration}, and what is written in Java as services.
 */
public final class Migrations {

    private Migrations() {}

    /**
     * Migrates as the owner of the schemas.
     *
     * @return how many migrations ran
     */
    public static int run(String url, String owner, String password) {
        try {
            return Flyway.configure()
                    .dataSource(url, owner, password)
                    .locations("classpath:db/migration")
                    .javaMigrations(ServiceLoader.load(JavaMigration.class).stream()
                            .map(ServiceLoader.Provider::get)
                            .toArray(JavaMigration[]::new))
                    .validateMigrationNaming(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException failure) {
            throw new CannotStartException(
                    "The database could not be migrated: %s".formatted(failure.getMessage()), failure);
        }
    }
}
