package org.backstride.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every table that holds a clinic's data is isolated, under the history, and cannot point into another clinic. */
class ClinicTablesTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    private final ClinicTables tables = new ClinicTables(DATABASE.superuser());

    @Test
    void onlyTheListOfMigrationsBelongsToNoClinic() throws SQLException {
        assertEquals(List.of("public.flyway_schema_history"), tables.withoutClinic());
    }

    @Test
    void noTableShowsOneClinicsRowsToAnother() throws SQLException {
        assertEquals(List.of(), tables.withoutIsolation());
    }

    @Test
    void everyPolicyReadsTheOpenScope() throws SQLException {
        assertEquals(List.of(), tables.policiesWithoutScope());
    }

    @Test
    void noPartitionCanBeReadPastItsParent() throws SQLException {
        assertEquals(List.of(), tables.openPartitions());
    }

    @Test
    void everyChangeLeavesATraceExceptInTheHistoryItselfAndInWhatIsDerived() throws SQLException {
        assertEquals(List.of("audit.entry", "audit.payload", "caseload.patient_summary"), tables.withoutHistory());
    }

    @Test
    void noForeignKeyLeadsIntoAnotherClinic() throws SQLException {
        assertEquals(List.of(), tables.foreignKeysWithoutClinic());
    }

    @Test
    void aTakenIdElsewhereIsRevealedByNoKeyThatTheServerCouldHit() throws SQLException {
        // In the history and for content the database makes the ids itself.
        assertEquals(
                List.of("audit.entry_pkey", "audit.payload_pkey", "catalog.content_item_pkey"),
                tables.keysThatDoNotBeginWithTheClinic());
    }

    @Test
    void viewsLookWithTheCallersEyes() throws SQLException {
        assertEquals(List.of(), tables.viewsThatSeeEverything());
    }

    @Test
    void everythingBelongsToTheRoleOfTheMigrations() throws SQLException {
        assertEquals(List.of(), tables.ownedByAnybodyElse());
    }

    @Test
    void onlyTheHistoryAndItsPartitionsWorkWithTheirOwnersRights() throws SQLException {
        assertEquals(
                List.of("append", "make_partitions", "record_change", "record_use_case"),
                tables.functionsWithOwnersRights().stream()
                        .map(function -> function.replaceAll("^audit\\.(\\w+)\\(.*", "$1"))
                        .toList());
        assertEquals(List.of(), tables.functionsThatCanBeLedAstray());
    }

    @Test
    void everyTableHasRowsOfBothClinicsInOurFixture() throws SQLException {
        List<String> written = tables.all().stream()
                .filter(table -> !table.startsWith("audit."))
                .toList();
        for (String table : written) {
            assertEquals(
                    2,
                    TwoClinics.rows().stream()
                            .filter(row -> row.table().equals(table))
                            .map(SampleRow::clinic)
                            .distinct()
                            .count(),
                    "add rows of " + table + " to TwoClinics");
        }
        assertTrue(written.containsAll(
                TwoClinics.rows().stream().map(SampleRow::table).collect(Collectors.toSet())));
    }
}
