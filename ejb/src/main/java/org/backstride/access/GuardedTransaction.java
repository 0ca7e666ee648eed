package org.backstride.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Begins, commits, rolls back, and repeats what PostgreSQL asks to repeat: only the owner of the transaction can. */
@ApplicationScoped
class GuardedTransaction {

    private static final int MOST_REPEATS = 3;
    /**
     * Serialization failure and deadlock: PostgreSQL undid the work and asks for it again. Unique violation: somebody was
     * quicker by a moment; the second run sees what they stored and answers properly.
     */
    private static final Set<String> ASKS_FOR_REPEAT = Set.of("40001", "40P01", "23505");

    @Inject
    UserTransaction transaction;

    /** Work inside one transaction. */
    interface Work {
        @Nullable
        Object run() throws Exception;
    }

    boolean isOpen() throws SystemException {
        return transaction.getStatus() != Status.STATUS_NO_TRANSACTION;
    }

    /** Runs the work in a transaction of its own. On any failure nothing of it stays. */
    @Nullable
    Object run(Work work) throws Exception {
        for (int repeat = 0; ; repeat++) {
            try {
                return once(work);
            } catch (Exception failure) {
                if (repeat >= MOST_REPEATS || !asksForRepeat(failure)) {
                    throw failure;
                }
            }
        }
    }

    private @Nullable Object once(Work work) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            Object result = work.run();
            transaction.commit();
            done = true;
            return result;
        } finally {
            if (!done && isOpen()) {
                transaction.rollback();
            }
        }
    }

    static boolean asksForRepeat(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && asksForRepeat(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** A connection that broke tells no state at all. */
    private static boolean asksForRepeat(@Nullable String state) {
        return state != null && ASKS_FOR_REPEAT.contains(state);
    }
}
