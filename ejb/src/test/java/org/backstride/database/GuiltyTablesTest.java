package org.backstride.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each question about the tables finds the one that was made to break it. */
class GuiltyTablesTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    private final ClinicTables tables = new ClinicTables(DATABASE.superuser());

    @BeforeAll
    static void somebodyIsCareless() throws SQLException {
        EmbeddedDatabase.run(
                DATABASE.owner(),
                "create schema guilty",
                "create table guilty.tips (id uuid primary key)",
                "create table guilty.forgotten (clinic_id uuid, id uuid unique, primary key (clinic_id, id))",
                "create table guilty.half_watched (clinic_id uuid, id uuid, primary key (clinic_id, id))",
                "call access.isolate('guilty.half_watched')",
                "create trigger record_change after insert on guilty.half_watched"
                        + " for each row execute function audit.record_change()",
                "create table guilty.reads_only (clinic_id uuid, id uuid, primary key (clinic_id, id))",
                "alter table guilty.reads_only enable row level security",
                "create policy p on guilty.reads_only for select using (clinic_id::text = current_setting('backstride.clinic'))",
                "create table guilty.switched_off (clinic_id uuid, id uuid, primary key (clinic_id, id))",
                "call access.isolate('guilty.switched_off')",
                "alter table guilty.switched_off disable row level security",
                "create table guilty.open_to_all (clinic_id uuid, id uuid, primary key (clinic_id, id))",
                "call access.isolate('guilty.open_to_all')",
                "create policy everybody on guilty.open_to_all using (true)",
                "create table guilty.child (clinic_id uuid, id uuid, patient_id uuid, primary key (clinic_id, id),"
                        + " foreign key (id, patient_id) references guilty.forgotten (clinic_id, id))",
                "call access.isolate('guilty.child')",
                "create view guilty.peephole as select * from guilty.child",
                "grant select on audit.entry_default to backstride_app",
                "create function guilty.powerful() returns integer language sql security definer"
                        + " set search_path = pg_catalog return 1");
        EmbeddedDatabase.run(DATABASE.superuser(), "create table guilty.of_somebody_else (clinic_id uuid)");
    }

    @Test
    void aTableWithoutClinicIsFound() throws SQLException {
        assertEquals(List.of("guilty.tips", "public.flyway_schema_history"), tables.withoutClinic());
    }

    @Test
    void aTableThatIsNotIsolatedOrOnlyHalfIsFound() throws SQLException {
        assertEquals(
                List.of("guilty.forgotten", "guilty.of_somebody_else", "guilty.reads_only", "guilty.switched_off"),
                tables.withoutIsolation());
    }

    @Test
    void aPolicyForEverybodyIsFound() throws SQLException {
        assertEquals(List.of("guilty.open_to_all: everybody"), tables.policiesWithoutScope());
    }

    @Test
    void anOpenPartitionIsFound() throws SQLException {
        assertEquals(List.of("audit.entry_default to backstride_app"), tables.openPartitions());
    }

    @Test
    void tablesThatAreNotFullyUnderTheHistoryAreFound() throws SQLException {
        assertEquals(
                List.of("guilty.forgotten", "guilty.half_watched"),
                tables.withoutHistory().stream()
                        .filter(table -> table.matches("guilty\\.(forgotten|half_watched)"))
                        .toList());
    }

    @Test
    void aForeignKeyThatLeavesTheClinicOutIsFound() throws SQLException {
        assertEquals(List.of("guilty.child: child_id_patient_id_fkey"), tables.foreignKeysWithoutClinic());
    }

    @Test
    void aKeyThatDoesNotBeginWithTheClinicIsFound() throws SQLException {
        assertEquals(
                List.of("guilty.forgotten_id_key"),
                tables.keysThatDoNotBeginWithTheClinic().stream()
                        .filter(key -> key.startsWith("guilty."))
                        .toList());
    }

    @Test
    void aViewWithItsOwnersEyesIsFound() throws SQLException {
        assertEquals(List.of("guilty.peephole"), tables.viewsThatSeeEverything());
    }

    @Test
    void whatBelongsToSomebodyElseIsFound() throws SQLException {
        assertEquals(List.of("guilty.of_somebody_else"), tables.ownedByAnybodyElse());
    }

    @Test
    void aFunctionThatCanBeLedAstrayIsFound() throws SQLException {
        assertEquals(List.of("guilty.powerful()"), tables.functionsThatCanBeLedAstray());
    }
}
