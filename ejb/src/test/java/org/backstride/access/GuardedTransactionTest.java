package org.backstride.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.Status;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedTransactionTest {

    private final Journal journal = new Journal();
    private final JournaledTransaction open = new JournaledTransaction(journal);
    private final GuardedTransaction transaction = new GuardedTransaction();
    private int runs;

    @BeforeEach
    void handInTheTransaction() {
        transaction.transaction = open;
    }

    @Test
    void whatWorkedIsCommitted() throws Exception {
        assertEquals("done", transaction.run(() -> "done"));
        assertEquals(List.of("begin", "commit"), journal.lines());
        assertFalse(transaction.isOpen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "23505"})
    void whatPostgresAsksToRepeatSucceedsTheThirdTimeOver(String state) throws Exception {
        assertEquals("done", transaction.run(() -> failingAtFirst(3, state)));
        assertEquals(4, runs);
        assertEquals(3, Collections.frequency(journal.lines(), "rollback"));
        assertEquals(1, Collections.frequency(journal.lines(), "commit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "23505"})
    void afterThreeRepeatsItGivesUp(String state) {
        assertThrows(IllegalStateException.class, () -> transaction.run(() -> failingAtFirst(4, state)));
        assertEquals(4, runs);
        assertEquals(4, Collections.frequency(journal.lines(), "rollback"));
        assertFalse(open.getStatus() == Status.STATUS_ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23503", "23514", "42501", "22003", "08006", "57014"})
    void anyOtherTroubleIsNotRepeated(String state) {
        assertThrows(IllegalStateException.class, () -> transaction.run(() -> failingAtFirst(1, state)));
        assertEquals(1, runs);
    }

    @Test
    void aCommitThatPostgresUndidIsRepeatedToo() throws Exception {
        open.nextCommitFailsWith(new SQLException("could not serialize", "40001"));
        assertEquals("done", transaction.run(() -> failingAtFirst(0, "")));
        assertEquals(List.of("begin", "commit fails", "begin", "commit"), journal.lines());
    }

    @Test
    void anErrorIsRolledBackAsWell() {
        AssertionError error = new AssertionError("broken");
        assertSame(
                error,
                assertThrows(
                        AssertionError.class,
                        () -> transaction.run(() -> {
                            throw error;
                        })));
        assertEquals(List.of("begin", "rollback"), journal.lines());
    }

    @Test
    void theStateIsFoundHoweverDeepItWasWrapped() {
        SQLException conflict = new SQLException("conflict", "40001");
        assertTrue(GuardedTransaction.asksForRepeat(new RuntimeException(new IllegalStateException(conflict))));
        assertFalse(GuardedTransaction.asksForRepeat(new RuntimeException("no cause at all")));
        assertFalse(GuardedTransaction.asksForRepeat(new SQLException("no state at all")));
    }

    private String failingAtFirst(int times, String state) {
        runs++;
        if (runs <= times) {
            throw new IllegalStateException(new SQLException("trouble", state));
        }
        return "done";
    }
}
