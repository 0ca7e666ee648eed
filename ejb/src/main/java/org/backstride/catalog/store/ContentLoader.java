package org.backstride.catalog.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Brings the shipped part of the catalog to what the items say, by appending only: a first revision for what is new, the
 * next one for what changed, one that retires what is gone. Loading the same again appends nothing.
 */
final class ContentLoader {

    private static final String APPEND = """
            with wanted as (
                select * from unnest(?::text[], ?::text[], ?::text[], ?::jsonb[])
                    as item (kind, key, content_version, document)
            ), latest as (
                select distinct on (kind, key) kind, key, revision, document, retired
                  from catalog.content_item
                 where owner_clinic_id is null
                 order by kind, key, revision desc
            )
            insert into catalog.content_item (kind, key, revision, content_version, document)
            select wanted.kind, wanted.key, coalesce(latest.revision, 0) + 1, wanted.content_version, wanted.document
              from wanted left join latest using (kind, key)
             where latest.revision is null or latest.retired or latest.document <> wanted.document""";

    private static final String RETIRE = """
            with wanted as (select * from unnest(?::text[], ?::text[]) as item (kind, key))
            insert into catalog.content_item (kind, key, revision, content_version, document, retired)
            select newest.kind, newest.key, newest.revision + 1, newest.content_version, newest.document, true
              from catalog.newest_item newest
             where newest.owner_clinic_id is null
               and not exists (select from wanted where wanted.kind = newest.kind and wanted.key = newest.key)""";

    private ContentLoader() {}

    /**
     * Loads the items within the connection's open transaction.
     *
     * @return how many revisions were appended
     * @throws BrokenContentException before anything is written
     */
    static int load(Connection connection, List<ShippedItem> items) throws SQLException {
        ContentReferences.check(items);
        Array kinds = array(connection, items, ShippedItem::kind);
        Array keys = array(connection, items, ShippedItem::key);
        try (PreparedStatement append = connection.prepareStatement(APPEND);
                PreparedStatement retire = connection.prepareStatement(RETIRE)) {
            append.setArray(1, kinds);
            append.setArray(2, keys);
            append.setArray(3, array(connection, items, ShippedItem::contentVersion));
            append.setArray(4, array(connection, items, item -> item.document().toString()));
            retire.setArray(1, kinds);
            retire.setArray(2, keys);
            return append.executeUpdate() + retire.executeUpdate();
        }
    }

    private static Array array(Connection connection, List<ShippedItem> items, Function<ShippedItem, String> part)
            throws SQLException {
        return connection.createArrayOf("text", items.stream().map(part).toArray());
    }
}
