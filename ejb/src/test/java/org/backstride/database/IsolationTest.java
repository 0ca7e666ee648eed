package org.backstride.database;

import static org.backstride.database.TwoClinics.BRUNO;
import static org.backstride.database.TwoClinics.FATOUS_LOGIN;
import static org.backstride.database.TwoClinics.GRETA;
import static org.backstride.database.TwoClinics.HILLSIDE;
import static org.backstride.database.TwoClinics.MIRAS_LOGIN;
import static org.backstride.database.TwoClinics.NOBODY;
import static org.backstride.database.TwoClinics.PAULA;
import static org.backstride.database.TwoClinics.RIVERSIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One clinic never sees, writes, or learns of another's rows, whatever the server's code asks for. */
class IsolationTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    @BeforeAll
    static void twoClinicsAreAtWork() throws SQLException {
        TwoClinics.fill(DATABASE.owner());
    }

    static List<String> readable() throws SQLException {
        return new ClinicTables(DATABASE.superuser())
                .all().stream().filter(table -> mayServer("select", table)).toList();
    }

    static Stream<SampleRow> writable() {
        return TwoClinics.rows().stream().filter(row -> mayServer("insert", row.table()));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void withoutAScopeNoClinicHasRows(String table) throws SQLException {
        try (ServerTransaction server = ServerTransaction.withoutScope(DATABASE.app())) {
            assertEquals(List.of(), clinicsSeen(server, table));
        }
    }

    @ParameterizedTest
    @MethodSource("readable")
    void inAScopeAboutNoClinicAStrangerSeesNoRows(String table) throws SQLException {
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), null, NOBODY)) {
            assertEquals(List.of(), clinicsSeen(server, table));
        }
    }

    @ParameterizedTest
    @MethodSource("readable")
    void inTheScopeOfOneClinicAllItsRowsAreSeenAndNoOther(String table) throws SQLException {
        for (ClinicId clinic : List.of(RIVERSIDE, HILLSIDE)) {
            List<String> all = Sql.lines(
                    DATABASE.superuser(),
                    "select %1$s, count(*) from %2$s where %1$s = ? group by 1".formatted(clinicColumn(table), table),
                    clinic.value());
            assertEquals(1, all.size(), "the fixture has no row of " + clinic + " in " + table);
            try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), clinic, PAULA)) {
                assertEquals(all, clinicsSeen(server, table));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readable")
    void theScopeOfAClinicThatDoesNotExistIsEmpty(String table) throws SQLException {
        ClinicId unknown = new ClinicId(UUID.fromString("01900000-0000-7000-8000-0000000000ff"));
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), unknown, NOBODY)) {
            assertEquals(List.of(), clinicsSeen(server, table));
        }
    }

    @ParameterizedTest
    @MethodSource("writable")
    void withoutAScopeNothingCanBeInserted(SampleRow row) throws SQLException {
        try (ServerTransaction server = ServerTransaction.withoutScope(DATABASE.app())) {
            assertRefused(() -> row.insert(server.connection()));
        }
    }

    /** The very row that stands there already: that it is taken is never said, only that it is none of our business. */
    @ParameterizedTest
    @MethodSource("writable")
    void aRowOfAnotherClinicCannotBeInsertedAndItsIdIsNotRevealed(SampleRow row) throws SQLException {
        ClinicId other = row.clinic().equals(RIVERSIDE) ? HILLSIDE : RIVERSIDE;
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), other, PAULA)) {
            assertRefused(() -> row.insert(server.connection()));
        }
    }

    @Test
    void rowsOfAnotherClinicCannotBeChanged() throws SQLException {
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), RIVERSIDE, PAULA)) {
            for (String update : List.of(
                    "update clinic.membership set ended_at = now()",
                    "update clinic.care_team_member set until = now()",
                    "update program.draft set version = 9",
                    "update caseload.patient_summary set last_pain = 9")) {
                assertEquals(0, server.execute(update + " where clinic_id = ?", HILLSIDE.value()), update);
                assertTrue(server.execute(update + " where clinic_id = ?", RIVERSIDE.value()) > 0, update);
            }
        }
    }

    @Test
    void aSummaryCannotBeHandedToAnotherClinic() throws SQLException {
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), RIVERSIDE, PAULA)) {
            assertRefused(() -> server.execute("update caseload.patient_summary set clinic_id = ?", HILLSIDE.value()));
        }
    }

    @Test
    void aForeignKeyCannotReachIntoAnotherClinic() throws SQLException {
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), RIVERSIDE, PAULA)) {
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> server.execute(
                            """
                            insert into clinic.care_team_member (clinic_id, id, patient_id, membership_id, since)
                            values (?, uuidv7(), ?, ?, now())""", RIVERSIDE.value(), TwoClinics.FATOU.value(), TwoClinics.PAULAS_MEMBERSHIP.value()));
            assertEquals("23503", refused.getSQLState());
        }
    }

    @Test
    void beforeAClinicIsChosenAMemberFindsTheirOwn() throws SQLException {
        assertEquals(List.of("Riverside"), namesOfClinics(PAULA));
        assertEquals(List.of("Hillside"), namesOfClinics(GRETA));
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), null, PAULA)) {
            assertEquals(List.of("Paula Hartmann"), server.lines("select display_name from clinic.membership"));
            assertEquals(List.of(), server.lines("select id from patient.patient"));
            assertEquals(List.of(), server.lines("select id from clinic.care_team_member"));
        }
    }

    @Test
    void beforeAClinicIsChosenAPatientFindsTheirOwnRecord() throws SQLException {
        assertEquals(List.of("Riverside"), namesOfClinics(MIRAS_LOGIN));
        assertEquals(List.of("Hillside"), namesOfClinics(FATOUS_LOGIN));
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), null, MIRAS_LOGIN)) {
            assertEquals(List.of("Mira"), server.lines("select given_name from patient.patient"));
            assertEquals(List.of(), server.lines("select id from diary.pain_report"));
        }
    }

    @Test
    void whoHasLeftFindsTheirClinicNoMore() throws SQLException {
        assertEquals(List.of(), namesOfClinics(BRUNO));
        assertEquals(List.of(), namesOfClinics(NOBODY));
    }

    @Test
    void ownRowsAreFoundButNotWrittenBeforeAClinicIsChosen() throws SQLException {
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), null, PAULA)) {
            assertEquals(0, server.execute("update clinic.membership set ended_at = now()"));
            assertRefused(() -> server.execute("""
                    insert into clinic.membership (clinic_id, id, account, display_name, role, since)
                    values (?, uuidv7(), ?, 'Paula Hartmann', 'clinic-admin', now())""", RIVERSIDE.value(), PAULA.value()));
        }
    }

    private static List<String> namesOfClinics(AccountId actor) throws SQLException {
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), null, actor)) {
            return server.lines("select name from clinic.clinic");
        }
    }

    /** Clinic and number of rows for each clinic of which the server sees any. */
    private static List<String> clinicsSeen(ServerTransaction server, String table) throws SQLException {
        return server.lines("select %1$s, count(*) from %2$s where %1$s is not null group by 1"
                .formatted(clinicColumn(table), table));
    }

    private static String clinicColumn(String table) {
        return switch (table) {
            case "clinic.clinic" -> "id";
            case "catalog.content_item" -> "owner_clinic_id";
            default -> "clinic_id";
        };
    }

    private static boolean mayServer(String privilege, String table) {
        try {
            return Sql.lines(
                            DATABASE.superuser(),
                            "select has_table_privilege('backstride_app', ?::regclass, ?)",
                            table,
                            privilege)
                    .equals(List.of("t"));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Attempt {
        @Nullable
        Object run() throws SQLException;
    }

    private static void assertRefused(Attempt attempt) {
        SQLException refused = assertThrows(SQLException.class, attempt::run);
        assertEquals(Sql.INSUFFICIENT_PRIVILEGE, refused.getSQLState(), refused.getMessage());
    }
}
