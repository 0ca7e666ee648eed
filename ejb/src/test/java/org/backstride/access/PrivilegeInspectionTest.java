package org.backstride.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.backstride.database.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The server does not start with more rights than it needs, and says which. */
class PrivilegeInspectionTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    @Test
    void theServersOwnRoleMayStart() {
        assertDoesNotThrow(() -> inspection(DATABASE.app()).inspect());
    }

    @Test
    void aSuperuserMayNot() {
        assertRefusedBecause("it is a superuser", DATABASE.superuser());
    }

    @Test
    void theRoleOfTheMigrationsMayNot() {
        assertRefusedBecause("it owns clinic.clinic", DATABASE.owner());
    }

    static Stream<Arguments> excessiveRights() {
        return Stream.of(
                right(
                        "alter role backstride_app bypassrls",
                        "alter role backstride_app nobypassrls",
                        "goes around row-level"),
                right(
                        "alter role backstride_app createrole",
                        "alter role backstride_app nocreaterole",
                        "may create roles"),
                right("alter role backstride_app createdb", "alter role backstride_app nocreatedb", "may create roles"),
                right(
                        "alter role backstride_app replication",
                        "alter role backstride_app noreplication",
                        "may replicate"),
                right(
                        "grant backstride_owner to backstride_app",
                        "revoke backstride_owner from backstride_app",
                        "owns clinic.clinic"),
                right(
                        "grant backstride_owner to backstride_app with inherit false",
                        "revoke backstride_owner from backstride_app",
                        "owns clinic.clinic"),
                right(
                        "grant pg_read_all_data to backstride_app",
                        "revoke pg_read_all_data from backstride_app",
                        "may select audit.payload"),
                right(
                        "grant postgres to backstride_app with inherit false",
                        "revoke postgres from backstride_app",
                        "is a superuser as postgres"),
                right(
                        "grant pg_execute_server_program to backstride_app",
                        "revoke pg_execute_server_program from backstride_app",
                        "may act on the machine as pg_execute_server_program"),
                right(
                        "grant create on schema diary to backstride_app",
                        "revoke create on schema diary from backstride_app",
                        "may create in schema diary"),
                right(
                        "grant create on schema public to public",
                        "revoke create on schema public from public",
                        "may create in schema public"),
                onTable("update", "audit.entry"),
                onTable("delete", "audit.entry"),
                onTable("truncate", "audit.entry"),
                onTable("trigger", "audit.entry"),
                onTable("insert", "audit.entry"),
                onTable("update (actor)", "audit.entry"),
                onTable("delete", "audit.payload"),
                onTable("select", "audit.payload"),
                onTable("update", "audit.entry_default"),
                onTable("select", "audit.entry_default"),
                onTable("truncate", "diary.pain_report"),
                onTable("trigger", "diary.pain_report"),
                onTable("references", "patient.patient"));
    }

    @ParameterizedTest
    @MethodSource("excessiveRights")
    void withARightTooManyItDoesNotStart(String grant, String revoke, String because) throws SQLException {
        EmbeddedDatabase.run(DATABASE.superuser(), grant);
        try {
            assertRefusedBecause(because, DATABASE.app());
        } finally {
            EmbeddedDatabase.run(DATABASE.superuser(), revoke);
        }
        assertDoesNotThrow(() -> inspection(DATABASE.app()).inspect());
    }

    @Test
    void withItsOwnFunctionsItCannotForgeAnEntry() throws SQLException {
        String append = "function audit.append";
        EmbeddedDatabase.run(DATABASE.superuser(), "grant execute on " + append + " to backstride_app");
        try {
            assertRefusedBecause("may call audit.append", DATABASE.app());
        } finally {
            EmbeddedDatabase.run(DATABASE.superuser(), "revoke execute on " + append + " from backstride_app");
        }
    }

    private static Arguments onTable(String privilege, String table) {
        String verb = privilege.replaceAll(" .*", "").replace("references", "reference");
        return right(
                "grant %s on %s to backstride_app".formatted(privilege, table),
                "revoke %s on %s from backstride_app".formatted(privilege, table),
                "may " + verb + " " + table);
    }

    private static Arguments right(String grant, String revoke, String because) {
        return Arguments.of(grant, revoke, because);
    }

    private static void assertRefusedBecause(String because, DataSource as) {
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> inspection(as).inspect());
        assertTrue(String.valueOf(refused.getMessage()).contains(because), refused.getMessage());
    }

    private static PrivilegeInspection inspection(DataSource as) {
        PrivilegeInspection inspection = new PrivilegeInspection();
        inspection.dataSource = as;
        return inspection;
    }
}
