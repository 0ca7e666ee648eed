package org.backstride.access;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thread's transaction in memory: it can be begun once at a time, and forgets its resources when it ends. */
final class JournaledTransaction implements UserTransaction, TransactionSynchronizationRegistry {

    private final Journal journal;
    private final Map<Object, Object> resources = new HashMap<>();
    private int status = Status.STATUS_NO_TRANSACTION;
    private @Nullable Exception commitFails;

    JournaledTransaction(Journal journal) {
        this.journal = journal;
    }

    /** The next commit undoes everything and tells why. */
    void nextCommitFailsWith(Exception reason) {
        this.commitFails = reason;
    }

    @Override
    public void begin() throws NotSupportedException {
        if (status != Status.STATUS_NO_TRANSACTION) {
            throw new NotSupportedException("a transaction is open already");
        }
        journal.write("begin");
        status = Status.STATUS_ACTIVE;
    }

    @Override
    public void commit() throws RollbackException {
        Exception reason = commitFails;
        commitFails = null;
        end();
        if (reason != null) {
            journal.write("commit fails");
            RollbackException failure = new RollbackException("undone");
            failure.initCause(reason);
            throw failure;
        }
        journal.write("commit");
    }

    @Override
    public void rollback() {
        end();
        journal.write("rollback");
    }

    private void end() {
        if (status == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("no transaction is open");
        }
        status = Status.STATUS_NO_TRANSACTION;
        resources.clear();
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public int getTransactionStatus() {
        return status;
    }

    @Override
    public void putResource(Object key, Object value) {
        if (status == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("no transaction is open");
        }
        resources.put(key, value);
    }

    @Override
    public @Nullable Object getResource(Object key) {
        return resources.get(key);
    }

    @Override
    public void setRollbackOnly() {
        status = Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public boolean getRollbackOnly() {
        return status == Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public Object getTransactionKey() {
        return this;
    }

    @Override
    public void setTransactionTimeout(int seconds) {
        throw new UnsupportedOperationException("nobody sets a timeout here");
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        throw new UnsupportedOperationException("nobody listens here");
    }
}
