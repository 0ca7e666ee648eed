package org.backstride.catalog.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Loads the shipped content as a repeatable step of the migration. It runs again as soon as what it would store differs
 * from what it stored last: a changed document counts, and so does a change in how documents are taken apart.
 */
public final class LoadShippedContent implements JavaMigration {

    private final List<ShippedItem> items;

    /** The content that ships; whoever migrates finds it as a service of type {@link JavaMigration}. */
    public LoadShippedContent() {
        this(ShippedItems.of(ContentDocuments.shipped()));
    }

    LoadShippedContent(List<ShippedItem> items) {
        this.items = items;
    }

    /** None: a migration without a version is repeatable. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "Shipped content";
    }

    @Override
    public Integer getChecksum() {
        CRC32 checksum = new CRC32();
        items.forEach(item -> checksum.update(item.toString().getBytes(StandardCharsets.UTF_8)));
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        ContentLoader.load(context.getConnection(), items);
    }
}
