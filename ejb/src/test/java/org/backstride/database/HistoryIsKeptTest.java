package org.backstride.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written stays: in the history and each of its partitions, and in every table of facts, whoever tries. */
class HistoryIsKeptTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    /** This month, the three ahead, and a time that only the default partition takes. */
    private static final String EVERY_PARTITION = """
            insert into %s from (
                select date_trunc('month', now()) + make_interval(months => i) + interval '1 day' from generate_series(0, 3) i
                union all select timestamptz '1999-01-01') as moment (at)""";

    @BeforeAll
    static void thereIsARowEverywhere() throws SQLException {
        TwoClinics.fill(DATABASE.owner());
        Sql.execute(
                DATABASE.superuser(),
                EVERY_PARTITION.formatted("audit.entry (at, kind, actor, action, outcome, hash)"
                        + " select at, 'change', 'test', 'open', 'allowed', ''"));
        Sql.execute(
                DATABASE.superuser(),
                EVERY_PARTITION.formatted("audit.payload (entry_id, at, salt) select uuidv7(), at, ''"));
    }

    private static final Set<String> POINTED_AT = Set.of("diary.pain_report", "program.program_version");

    /** Somebody tries a statement on a table whose rows are kept. */
    record Attempt(String who, DataSource as, String table, String statement) {

        @Override
        public String toString() {
            return who + ": " + statement;
        }
    }

    static Stream<Attempt> everybodyOnEveryTable() throws SQLException {
        List<String> history = Sql.lines(DATABASE.superuser(), """
                select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = 'audit' and c.relkind in ('r', 'p')""");
        assertEquals(2 * (1 + 1 + 4), history.size(), "parents, default partitions, four months");
        return Stream.concat(
                        history.stream(),
                        Stream.of(
                                "diary.pain_report",
                                "diary.pain_report_void",
                                "program.program_end",
                                "program.program_version",
                                "catalog.content_item"))
                .flatMap(HistoryIsKeptTest::attempts);
    }

    private static Stream<Attempt> attempts(String table) {
        return Stream.of(
                        "update %s set %s = %2$s".formatted(table, someColumn(table)),
                        "delete from " + table,
                        // Where other tables point to, TRUNCATE alone is refused before anybody's rights are looked at.
                        "truncate " + table + (POINTED_AT.contains(table) ? " cascade" : ""),
                        "truncate " + table + " cascade")
                .distinct()
                .flatMap(statement -> Stream.of(
                        new Attempt("the server", DATABASE.app(), table, statement),
                        new Attempt("the owner", DATABASE.owner(), table, statement),
                        new Attempt("a superuser", DATABASE.superuser(), table, statement)));
    }

    private static String someColumn(String table) {
        return table.equals("catalog.content_item") ? "owner_clinic_id" : "clinic_id";
    }

    @ParameterizedTest
    @MethodSource("everybodyOnEveryTable")
    void nobodyChangesRemovesOrEmpties(Attempt attempt) throws SQLException {
        long rows = Sql.number(DATABASE.superuser(), "select count(*) from " + attempt.table());
        assertTrue(rows > 0, "nothing to lose in " + attempt.table());
        Sql.assertRefused(attempt.as(), attempt.statement());
        assertEquals(rows, Sql.number(DATABASE.superuser(), "select count(*) from " + attempt.table()));
    }
}
