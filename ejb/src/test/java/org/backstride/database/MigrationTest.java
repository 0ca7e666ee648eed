package org.backstride.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every migration runs on a database in which two clinics have been working since their tables exist: before each step,
 * each table that is there gets its rows. A migration of tomorrow is covered the day it is added.
 */
class MigrationTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.empty();

    @Test
    void everyMigrationKeepsTheRowsOfBothClinics() throws SQLException {
        List<SampleRow> waiting = new ArrayList<>(TwoClinics.rows());
        Map<String, Long> written = new HashMap<>();
        for (MigrationVersion version : versions()) {
            // Repeatable migrations, such as the shipped content, run once every version stands.
            DATABASE.migration().javaMigrations().target(version).load().migrate();
            insertWherePossible(waiting, written);
            assertEquals(written, counted(written), "rows after version " + version);
        }
        assertEquals(List.of(), waiting, "rows for which no table was ever made");
        DATABASE.migration().load().migrate();
        DATABASE.migration().load().validate();
        assertEquals(written, counted(written), "rows at the end");
    }

    @Test
    void aVersionIsNeverGivenTwiceAndTheHistoryComesFirst() {
        List<MigrationVersion> versions = versions();
        assertEquals(versions.stream().distinct().sorted().toList(), versions);
        assertTrue(versions.size() >= 7, "the first seven contexts");
    }

    private static List<MigrationVersion> versions() {
        return Arrays.stream(DATABASE.migration().load().info().all())
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null)
                .toList();
    }

    private static void insertWherePossible(List<SampleRow> waiting, Map<String, Long> written) throws SQLException {
        try (Connection owner = DATABASE.owner().getConnection()) {
            for (SampleRow row : List.copyOf(waiting)) {
                if (stands(owner, row.table())) {
                    assertEquals(1, row.insert(owner));
                    written.merge(row.table() + " of " + row.clinic(), 1L, Long::sum);
                    waiting.remove(row);
                }
            }
        }
    }

    private static Map<String, Long> counted(Map<String, Long> written) throws SQLException {
        Map<String, Long> counted = new HashMap<>();
        for (String key : written.keySet()) {
            String table = key.replaceAll(" of .*", "");
            String clinic = key.replaceAll(".* of ", "");
            counted.put(
                    key,
                    Sql.number(
                            DATABASE.superuser(),
                            "select count(*) from %s t where ? in (to_jsonb(t) ->> 'clinic_id', to_jsonb(t) ->> 'owner_clinic_id',"
                                            .formatted(table)
                                    + " case when ? = 'clinic.clinic' then to_jsonb(t) ->> 'id' end)",
                            clinic,
                            table));
        }
        return counted;
    }

    private static boolean stands(Connection connection, String table) throws SQLException {
        return Sql.lines(connection, "select to_regclass(?) is not null", table).equals(List.of("t"));
    }
}
