package org.backstride.catalog.store;

import org.flywaydb.core.api.migration.JavaMigration;

/** The clinical content that ships with the product, for whoever migrates a database. */
public final class ShippedContent {

    private ShippedContent() {}

    /** To be handed to Flyway beside the SQL migrations: {@code javaMigrations(ShippedContent.migrations())}. */
    public static JavaMigration[] migrations() {
        return new JavaMigration[] {new LoadShippedContent(ShippedItems.of(ContentDocuments.shipped()))};
    }
}
