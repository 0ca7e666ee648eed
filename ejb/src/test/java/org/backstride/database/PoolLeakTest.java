package org.backstride.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.backstride.shared.ClinicId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A scope ends with its transaction, however that ends: few connections, many threads, random clinics, commits,
 * rollbacks and failures in between, and now and then a transaction that forgot its scope.
 */
class PoolLeakTest {

    private static final int CONNECTIONS = 8;
    private static final int THREADS = 16;
    private static final int ROUNDS = 250;
    private static final String CLINICS_SEEN = """
            select clinic_id from diary.pain_report union select clinic_id from patient.patient
            union select clinic_id from clinic.membership union select id from clinic.clinic
            union select clinic_id from audit.entry where clinic_id is not null""";

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    private final BlockingQueue<Connection> pool = new ArrayBlockingQueue<>(CONNECTIONS);

    @BeforeAll
    static void twoClinicsAreAtWork() throws SQLException {
        TwoClinics.fill(DATABASE.owner());
    }

    @Test
    void noTransactionSeesWhatAnotherOpened() throws Exception {
        for (int i = 0; i < CONNECTIONS; i++) {
            Connection connection = DATABASE.app().getConnection();
            connection.setAutoCommit(false);
            pool.add(connection);
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        int queries = 0;
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random chance = new Random(thread);
                running.add(threads.submit(() -> work(chance)));
            }
            for (Future<Integer> thread : running) {
                queries += thread.get();
            }
        } finally {
            threads.shutdownNow();
            for (Connection connection : pool) {
                connection.close();
            }
        }
        assertTrue(queries >= THREADS * ROUNDS, queries + " queries");
    }

    private int work(Random chance) throws Exception {
        int queries = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Connection connection = pool.take();
            try {
                queries += transaction(connection, chance);
            } finally {
                pool.put(connection);
            }
        }
        return queries;
    }

    private static int transaction(Connection connection, Random chance) throws SQLException {
        int kind = chance.nextInt(10);
        if (kind == 0) {
            assertEquals(List.of(), Sql.lines(connection, CLINICS_SEEN), "no scope is open");
            connection.rollback();
            return 1;
        }
        ClinicId clinic = chance.nextBoolean() ? TwoClinics.RIVERSIDE : TwoClinics.HILLSIDE;
        Sql.lines(
                connection,
                "select access.open_scope(?, null, ?, 'Test', ?, '')",
                clinic.value(),
                (chance.nextBoolean() ? TwoClinics.PAULA : TwoClinics.GRETA).value(),
                UUID.randomUUID());
        assertEquals(List.of(clinic.toString()), Sql.lines(connection, CLINICS_SEEN));
        switch (kind) {
            case 1, 2, 3 -> connection.rollback();
            case 4 -> fail(connection);
            case 5 -> timeOut(connection);
            default -> connection.commit();
        }
        return 1;
    }

    private static void fail(Connection connection) throws SQLException {
        try {
            Sql.lines(connection, "select 1 / 0");
        } catch (SQLException expected) {
            connection.rollback();
        }
    }

    private static void timeOut(Connection connection) throws SQLException {
        try {
            Sql.execute(connection, "set local statement_timeout = 1");
            Sql.lines(connection, "select pg_sleep(0.05)");
        } catch (SQLException expected) {
            connection.rollback();
        }
    }
}
