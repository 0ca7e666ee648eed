package org.backstride.database;

import static org.backstride.database.TwoClinics.HILLSIDE;
import static org.backstride.database.TwoClinics.MIRA;
import static org.backstride.database.TwoClinics.PAULA;
import static org.backstride.database.TwoClinics.RIVERSIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who writes the history, what stands in it, and that no change goes without. */
class HistoryTest {

    private static final String NEW_DRAFT = """
            insert into program.draft (clinic_id, id, patient_id, version, sessions, started_at, started_by, updated_at, updated_by)
            values (?, ?, ?, 0, '[]', now(), 'paula', now(), 'paula')""";

    private static final String CHANGES_OF = """
            select kind, action, subject, outcome, actor, role, use_case, clinic_id, patient_id, address
              from audit.entry where subject = 'program.draft' and transaction_id = ?::xid8 order by at""";

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    @BeforeAll
    static void twoClinicsAreAtWork() throws SQLException {
        TwoClinics.fill(DATABASE.owner());
    }

    @Test
    void everyChangedRowLeavesOneEntryThatSaysWhoWhatAndForWhom() throws SQLException {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        String transaction;
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), RIVERSIDE, PAULA)) {
            transaction = server.lines("select pg_current_xact_id()").get(0);
            recordAllowed(server);
            server.execute(NEW_DRAFT, RIVERSIDE.value(), first, MIRA.value());
            server.execute(NEW_DRAFT, RIVERSIDE.value(), second, MIRA.value());
            server.execute("update program.draft set version = version + 1 where id in (?, ?)", first, second);
            server.commit();
        }
        String about = "|program.draft|allowed|" + PAULA + "|physio|Test|" + RIVERSIDE + "|" + MIRA + "|192.0.2.7";
        assertEquals(
                List.of(
                        "change|insert" + about,
                        "change|insert" + about,
                        "change|update" + about,
                        "change|update" + about),
                Sql.lines(DATABASE.superuser(), CHANGES_OF, transaction));
    }

    @Test
    void thePayloadHoldsTheValuesBeforeAndAfterAndTheEntryNone() throws SQLException {
        UUID draft = UUID.randomUUID();
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), RIVERSIDE, PAULA)) {
            server.execute(NEW_DRAFT, RIVERSIDE.value(), draft, MIRA.value());
            server.execute("update program.draft set version = 7 where id = ?", draft);
            server.commit();
        }
        assertEquals(List.of("insert|-|0", "update|0|7"), Sql.lines(DATABASE.superuser(), """
                        select e.action, p.before ->> 'version', p.after ->> 'version'
                          from audit.entry e join audit.payload p on p.entry_id = e.id and p.at = e.at
                         where p.after ->> 'id' = ? order by e.at""", draft.toString()));
        assertFalse(Sql.lines(DATABASE.superuser(), "select * from audit.entry")
                .toString()
                .contains(draft.toString()));
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() throws SQLException {
        long before = Sql.number(DATABASE.superuser(), "select count(*) from audit.entry");
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), RIVERSIDE, PAULA)) {
            server.execute(NEW_DRAFT, RIVERSIDE.value(), UUID.randomUUID(), MIRA.value());
        }
        assertEquals(before, Sql.number(DATABASE.superuser(), "select count(*) from audit.entry"));
    }

    @Test
    void theServerCannotChangeARowWithoutSayingWhoActs() throws SQLException {
        try (ServerTransaction server = ServerTransaction.withoutScope(DATABASE.app())) {
            // Somebody opened the clinic and forgot the actor.
            server.lines("select set_config('backstride.clinic', ?, true)", RIVERSIDE.toString());
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> server.execute(NEW_DRAFT, RIVERSIDE.value(), UUID.randomUUID(), MIRA.value()));
            assertEquals(Sql.INSUFFICIENT_PRIVILEGE, refused.getSQLState());
            assertTrue(String.valueOf(refused.getMessage()).contains("no scope is open"), refused.getMessage());
        }
    }

    @Test
    void whatAMigrationChangesIsRecordedAsItsWork() throws SQLException {
        assertEquals(
                List.of("migration"),
                Sql.lines(
                        DATABASE.superuser(),
                        "select distinct actor from audit.entry where subject = 'clinic.membership'"));
        assertEquals(
                TwoClinics.rows().stream()
                        .filter(row -> !row.table().equals("caseload.patient_summary"))
                        .count(),
                Sql.number(
                        DATABASE.superuser(),
                        "select count(*) from audit.entry where actor = 'migration' and clinic_id is not null"));
    }

    @Test
    void anEntryBelongsToTheClinicAndPatientOfItsRow() throws SQLException {
        assertEquals(
                List.of(
                        "clinic.clinic|" + HILLSIDE + "|-",
                        "clinic.membership|" + HILLSIDE + "|-",
                        "diary.pain_report|" + HILLSIDE + "|" + TwoClinics.FATOU,
                        "patient.patient|" + HILLSIDE + "|" + TwoClinics.FATOU,
                        "program.program_version|" + HILLSIDE + "|" + TwoClinics.FATOU),
                Sql.lines(DATABASE.superuser(), """
                        select distinct subject, clinic_id, patient_id from audit.entry
                         where clinic_id = ? and subject in ('clinic.clinic', 'clinic.membership', 'diary.pain_report',
                               'patient.patient', 'program.program_version')
                         order by 1""", HILLSIDE.value()));
    }

    @Test
    void theAdministratorReadsTheClinicsOwnHistoryAndNoValues() throws SQLException {
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), RIVERSIDE, TwoClinics.ADAM)) {
            assertEquals(List.of(RIVERSIDE.toString()), server.lines("select distinct clinic_id from audit.entry"));
            assertThrows(SQLException.class, () -> server.lines("select * from audit.payload"));
        }
    }

    @Test
    void aRefusalGoesToTheClinicItAimedAt() throws SQLException {
        assertEquals(List.of(HILLSIDE + "|refused|clinic|-"), recorded(HILLSIDE.value(), "refused"));
    }

    @Test
    void aRefusalAimedAtNoClinicThereIsGoesToTheSystem() throws SQLException {
        assertEquals(List.of("-|refused|clinic|-"), recorded(UUID.randomUUID(), "refused"));
        assertEquals(List.of("-|failed|clinic|-"), recorded(UUID.randomUUID(), "failed"));
        assertEquals(List.of("-|refused|clinic|-"), recorded(null, "refused"));
    }

    @Test
    void theEntryOfAClinicBeingCreatedBelongsToIt() throws SQLException {
        UUID created = UUID.randomUUID();
        assertEquals(List.of(created + "|allowed|clinic|-"), recorded(created, "allowed"));
    }

    @Test
    void whatGoesToTheSystemIsSeenByNoClinic() throws SQLException {
        recorded(UUID.randomUUID(), "refused");
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), RIVERSIDE, TwoClinics.ADAM)) {
            assertEquals(List.of(), server.lines("select id from audit.entry where clinic_id is null"));
        }
    }

    @Test
    void theRoleThatOpenedTheDoorIsForgottenWithItsTransaction() throws SQLException {
        try (ServerTransaction server = ServerTransaction.of(DATABASE.app(), RIVERSIDE, PAULA)) {
            recordAllowed(server);
            assertEquals(List.of("physio"), server.lines("select current_setting('backstride.role', true)"));
            server.commit();
            assertEquals(List.of("|||||"), server.lines("""
                            select current_setting('backstride.clinic', true), current_setting('backstride.actor', true),
                                   current_setting('backstride.role', true), current_setting('backstride.use_case', true),
                                   current_setting('backstride.request', true), current_setting('backstride.address', true)"""));
        }
    }

    private static void recordAllowed(ServerTransaction server) throws SQLException {
        server.execute(
                "select audit.record_use_case(?, ?, ?, 'physio', 'Test', 'allowed', null, ?, '192.0.2.7')",
                RIVERSIDE.value(),
                MIRA.value(),
                PAULA.value(),
                UUID.randomUUID());
    }

    /** Clinic, outcome, reason and role of the entry that the guard writes in a transaction without a scope. */
    private static List<String> recorded(@Nullable UUID clinic, String outcome) throws SQLException {
        UUID request = UUID.randomUUID();
        try (ServerTransaction server = ServerTransaction.withoutScope(DATABASE.app())) {
            server.execute(
                    "select audit.record_use_case(?, null, 'greta', null, 'ShowCaseload', ?, 'clinic', ?, '')",
                    clinic,
                    outcome,
                    request);
            server.commit();
        }
        return Sql.lines(
                DATABASE.superuser(),
                "select clinic_id, outcome, reason, role from audit.entry where request_id = ?",
                request);
    }
}
