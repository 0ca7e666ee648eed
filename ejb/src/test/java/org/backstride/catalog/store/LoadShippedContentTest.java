package org.backstride.catalog.store;

import static org.backstride.catalog.store.ContentReferencesTest.exercise;
import static org.backstride.catalog.store.ContentReferencesTest.list;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backstride.database.EmbeddedDatabase;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LoadShippedContentTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    private Connection migration;

    @BeforeEach
    void beginMigration() throws SQLException {
        migration = DATABASE.owner().getConnection();
        migration.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        migration.rollback();
        migration.close();
    }

    @Test
    void theMigrationStepBringsTheWholeCatalogIntoAnEmptyDatabase() throws SQLException {
        Map<String, Long> stored = new HashMap<>();
        try (Statement statement = migration.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select kind, count(*) from catalog.newest_item
                         where owner_clinic_id is null and revision = 1 group by kind""")) {
            while (rows.next()) {
                stored.put(rows.getString(1), rows.getLong(2));
            }
        }
        assertEquals(ShippedItemsTest.HOW_MANY, stored);
        assertEquals("1.1", text("select min(content_version) from catalog.content_item"));
    }

    @Test
    void itsArrivalStandsInTheHistory() throws SQLException {
        assertEquals(
                text("select count(*) from catalog.content_item"),
                text(
                        "select count(*) from audit.entry where subject = 'catalog.content_item' and actor = 'migration'"));
    }

    @Test
    void loadingAgainChangesNothing() throws SQLException {
        assertEquals(0, load(same -> {}));
    }

    @Test
    void theMigrationStepDoesNotEvenRunAgainForTheSameContent() {
        assertEquals(0, DATABASE.migration().load().migrate().migrationsExecuted);
    }

    @Test
    void anotherContentRunsAgain() {
        assertNotEquals(
                checksum(same -> {}),
                checksum(content -> exercise(content, "plank").put("difficulty", 3)));
        assertEquals(checksum(same -> {}), checksum(same -> {}));
    }

    @Test
    void aChangedExerciseGetsExactlyOneMoreRevisionAndTheOldOneStaysReadable() throws SQLException {
        int appended = load(content -> {
            exercise(content, "plank").put("key_cue", "Long like a board.");
            ((ObjectNode) content.exercises().required("meta")).put("note", "Revised.");
        });
        assertEquals(2, appended, "the exercise, and what the document says about itself");
        assertEquals(
                List.of("1 One straight line: ribs down, buttocks tight, keep breathing.", "2 Long like a board."),
                texts("select revision || ' ' || (document ->> 'keyCue') from catalog.content_item"
                        + " where kind = 'exercise' and key = 'plank' order by revision"));
        assertEquals("2", text("select revision from catalog.newest_item where kind = 'exercise' and key = 'plank'"));
    }

    @Test
    void anExerciseThatLeavesTheContentIsRetiredAndComesBackAsANewRevision() throws SQLException {
        assertEquals(2, load(LoadShippedContentTest::withoutLumbarBelt), "retired, and no longer named by its cause");
        assertEquals(
                List.of("1 false", "2 true"),
                texts("select revision || ' ' || retired from catalog.content_item"
                        + " where key = 'lumbar-belt' order by revision"));
        assertEquals("0", text("select count(*) from catalog.newest_item where key = 'lumbar-belt'"));
        assertEquals(0, load(LoadShippedContentTest::withoutLumbarBelt));

        assertEquals(2, load(same -> {}));
        assertEquals("3", text("select revision from catalog.newest_item where key = 'lumbar-belt'"));
    }

    @Test
    void aClinicsOwnExerciseIsNotTheContentsBusiness() throws SQLException {
        try (Statement statement = migration.createStatement()) {
            statement.execute("""
                    insert into clinic.clinic values ('01900000-0000-7000-8000-000000000001', 'Riverside', 'DE', '112', '{de}',
                        'Europe/Berlin', now(), 'tester');
                    insert into catalog.content_item (owner_clinic_id, kind, key, revision, content_version, document)
                    values ('01900000-0000-7000-8000-000000000001', 'exercise', 'own-plank', 1, '1', '{}')""");
        }
        assertEquals(0, load(same -> {}));
        assertEquals("1", text("select count(*) from catalog.newest_item where key = 'own-plank'"));
    }

    @Test
    void brokenContentStopsTheMigrationWithTheNameOfWhatIsBrokenAndStoresNothing() throws SQLException {
        ContentDocuments broken = ContentDocuments.shipped();
        list(exercise(broken, "plank"), "easier").add("sofa");
        FlywayException stopped = assertThrows(
                FlywayException.class,
                () -> DATABASE.migration()
                        .javaMigrations(new LoadShippedContent(ShippedItems.of(broken)))
                        .load()
                        .migrate());
        assertEquals(
                "The content cannot be loaded: exercise plank names sofa in easier, which is no exercise",
                rootCause(stopped).getMessage());
        assertEquals("1", text("select max(revision) from catalog.content_item"));
    }

    private static void withoutLumbarBelt(ContentDocuments content) {
        remove(
                list(content.exercises(), "exercises"),
                exercise -> exercise.path("id").asText());
        ObjectNode weakCore = (ObjectNode) content.causes().at("/causes/0");
        remove(list(weakCore, "exercise_ids"), JsonNode::asText);
    }

    private static void remove(ArrayNode from, Function<JsonNode, String> key) {
        for (Iterator<JsonNode> items = from.iterator(); items.hasNext(); ) {
            if (key.apply(items.next()).equals("lumbar-belt")) {
                items.remove();
            }
        }
    }

    private static Throwable rootCause(Throwable failure) {
        return failure.getCause() == null ? failure : rootCause(failure.getCause());
    }

    private int load(Consumer<ContentDocuments> change) throws SQLException {
        return ContentLoader.load(migration, items(change));
    }

    private static int checksum(Consumer<ContentDocuments> change) {
        return new LoadShippedContent(items(change)).getChecksum();
    }

    private static List<ShippedItem> items(Consumer<ContentDocuments> change) {
        ContentDocuments content = ContentDocuments.shipped();
        change.accept(content);
        return ShippedItems.of(content);
    }

    private String text(String query) throws SQLException {
        return texts(query).get(0);
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = migration.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
