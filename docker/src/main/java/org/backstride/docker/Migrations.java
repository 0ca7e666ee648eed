package org.backstride.docker;

import org.backstride.catalog.store.ShippedContent;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a database to the state this version of the application needs, in a step of its own before the server starts.
 * SQL files and shipped content come with the ejb's jar.
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
                    .javaMigrations(ShippedContent.migrations())
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
