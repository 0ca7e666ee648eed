package org.backstride.catalog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.backstride.database.EmbeddedDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContentItemTableTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String CHECK_VIOLATION = "23514";
    private static final String UNIQUE_VIOLATION = "23505";

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    @BeforeAll
    static void aClinicAddsAnItem() throws SQLException {
        EmbeddedDatabase.run(DATABASE.owner(), """
                insert into clinic.clinic values ('01900000-0000-7000-8000-000000000001', 'Riverside', 'DE', '112', '{de}',
                    'Europe/Berlin', now(), 'tester')""", insert("'01900000-0000-7000-8000-000000000001'", "own-walk", 1));
    }

    @Test
    void withoutAScopeTheServerSeesShippedItemsAlone() throws SQLException {
        assertEquals(0, count("select count(*) from catalog.content_item where owner_clinic_id is not null"));
        assertEquals(93, count("select count(*) from catalog.newest_item where kind = 'exercise'"));
    }

    @Test
    void theServerCannotWriteToTheCatalog() {
        assertRefused(INSUFFICIENT_PRIVILEGE, DATABASE.app(), insert("null", "sofa", 1));
        assertRefused(INSUFFICIENT_PRIVILEGE, DATABASE.app(), "update catalog.content_item set retired = true");
        assertRefused(INSUFFICIENT_PRIVILEGE, DATABASE.app(), "delete from catalog.content_item");
    }

    @Test
    void evenTheOwnerCannotRewriteARevision() {
        assertRefused(INSUFFICIENT_PRIVILEGE, DATABASE.owner(), "update catalog.content_item set document = '{}'");
        assertRefused(INSUFFICIENT_PRIVILEGE, DATABASE.owner(), "delete from catalog.content_item");
        assertRefused(INSUFFICIENT_PRIVILEGE, DATABASE.owner(), "truncate catalog.content_item");
    }

    @Test
    void aKeyTellsWhoseItemItIs() {
        assertRefused(CHECK_VIOLATION, DATABASE.owner(), insert("null", "own-plank", 1));
        assertRefused(CHECK_VIOLATION, DATABASE.owner(), insert("'01900000-0000-7000-8000-000000000001'", "plank", 2));
    }

    @Test
    void aRevisionExistsOnceForShippedItemsToo() {
        assertRefused(UNIQUE_VIOLATION, DATABASE.owner(), insert("null", "plank", 1));
    }

    private static String insert(String owner, String key, int revision) {
        return """
                insert into catalog.content_item (owner_clinic_id, kind, key, revision, content_version, document)
                values (%s, 'exercise', '%s', %d, '1', '{"name": "x"}')""".formatted(owner, key, revision);
    }

    private static void assertRefused(String sqlState, DataSource as, String statement) {
        SQLException refused = assertThrows(SQLException.class, () -> EmbeddedDatabase.run(as, statement));
        assertEquals(sqlState, refused.getSQLState(), refused.getMessage());
    }

    private static int count(String query) throws SQLException {
        try (Connection connection = DATABASE.app().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
