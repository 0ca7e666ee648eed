package org.backstride.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The months of the history are there before anything is written in them, whoever makes them and how often. */
class PartitionsTest {

    private static final int SERVERS = 6;

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    @BeforeEach
    void onlyTheDefaultPartitionsStand() throws SQLException {
        for (String partition : months()) {
            EmbeddedDatabase.run(
                    DATABASE.superuser(),
                    "alter table audit.%s detach partition audit.%s; drop table audit.%2$s"
                            .formatted(partition.replaceAll("_.*", ""), partition));
        }
    }

    @Test
    void theServerMakesThisMonthAndThoseAhead() throws SQLException {
        assertEquals(8, Sql.number(DATABASE.app(), "select audit.make_partitions(3)"));
        assertEquals(expected(3), months());
    }

    @Test
    void makingThemAgainMakesNone() throws SQLException {
        Sql.number(DATABASE.app(), "select audit.make_partitions(3)");
        assertEquals(0, Sql.number(DATABASE.app(), "select audit.make_partitions(3)"));
        assertEquals(2, Sql.number(DATABASE.app(), "select audit.make_partitions(4)"));
    }

    @Test
    void serversThatStartTogetherMakeEachMonthOnce() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(SERVERS);
        try {
            List<Future<Long>> made = new ArrayList<>();
            for (int server = 0; server < SERVERS; server++) {
                made.add(servers.submit(() -> Sql.number(DATABASE.app(), "select audit.make_partitions(3)")));
            }
            assertEquals(8, sum(made));
        } finally {
            servers.shutdownNow();
        }
        assertEquals(expected(3), months());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0})
    void thisMonthIsMadeInAnyCase(int months) throws SQLException {
        assertEquals(2, Sql.number(DATABASE.app(), "select audit.make_partitions(?)", months));
        assertEquals(expected(0), months());
    }

    @Test
    void nobodyMakesMoreThanTwoYears() throws SQLException {
        assertEquals(2 * 25, Sql.number(DATABASE.app(), "select audit.make_partitions(100000)"));
    }

    @Test
    void whatIsWrittenNowFallsIntoItsMonthAndTheDefaultStaysEmpty() throws SQLException {
        Sql.number(DATABASE.app(), "select audit.make_partitions(0)");
        // What the migrations wrote when this month did not stand yet is no concern of this test.
        long before = defaults();
        Sql.execute(
                DATABASE.app(),
                "select audit.record_use_case(null, null, 'paula', null, 'Test', 'refused', null, uuidv7(), '')");
        assertEquals(before, defaults());
        assertEquals(
                1,
                Sql.number(
                        DATABASE.superuser(),
                        "select count(*) from audit." + expected(0).get(0)));
    }

    @Test
    void eachMonthBeginsAtMidnightInGreenwichAndRefusesTruncation() throws SQLException {
        EmbeddedDatabase.run(DATABASE.superuser(), "alter role backstride_app set timezone = 'Pacific/Kiritimati'");
        try {
            Sql.number(DATABASE.app(), "select audit.make_partitions(0)");
        } finally {
            EmbeddedDatabase.run(DATABASE.superuser(), "alter role backstride_app reset timezone");
        }
        assertEquals(
                List.of("t|t"),
                Sql.lines(DATABASE.superuser(), """
                        with month as (
                            select regexp_match(pg_get_expr(relpartbound, oid), 'FROM \\(''(.+)''\\) TO \\(''(.+)''\\)') as bounds
                              from pg_class where oid = ?::regclass)
                        select bounds[1]::timestamptz = date_trunc('month', now(), 'UTC'),
                               bounds[2]::timestamptz = date_trunc('month', now(), 'UTC') + interval '1 month' from month""", "audit." + expected(0).get(0)));
        assertEquals(
                1,
                Sql.number(
                        DATABASE.superuser(),
                        "select count(*) from pg_trigger where tgrelid = ?::regclass and tgname = 'refuse_truncate'",
                        "audit." + expected(0).get(0)));
    }

    private static long defaults() throws SQLException {
        return Sql.number(
                DATABASE.superuser(),
                "select (select count(*) from audit.entry_default) + (select count(*) from audit.payload_default)");
    }

    private static List<String> months() throws SQLException {
        return Sql.lines(
                DATABASE.superuser(),
                "select relname from pg_class where relispartition and relkind = 'r' and relname ~ '_\\d{4}_\\d\\d$' order by 1");
    }

    private static List<String> expected(int monthsAhead) {
        YearMonth now = YearMonth.now(ZoneOffset.UTC);
        return Stream.of("entry_", "payload_")
                .flatMap(parent -> IntStream.rangeClosed(0, monthsAhead)
                        .mapToObj(month ->
                                parent + DateTimeFormatter.ofPattern("uuuu_MM").format(now.plusMonths(month))))
                .toList();
    }

    private static long sum(List<Future<Long>> figures) throws InterruptedException, ExecutionException {
        long sum = 0;
        for (Future<Long> figure : figures) {
            sum += figure.get();
        }
        return sum;
    }
}
