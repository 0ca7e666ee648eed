package org.backstride.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.jspecify.annotations.Nullable;

/** A transaction as the server runs it, in plain SQL: the scope is opened first, and closing rolls back. */
public final class ServerTransaction implements AutoCloseable {

    private final Connection connection;

    private ServerTransaction(Connection connection) {
        this.connection = connection;
    }

    /** The actor works in a clinic's scope, or in one that is about no clinic. */
    public static ServerTransaction of(DataSource app, @Nullable ClinicId clinic, AccountId actor) throws SQLException {
        ServerTransaction transaction = withoutScope(app);
        Sql.lines(
                transaction.connection,
                "select access.open_scope(?, null, ?, 'Test', ?, '192.0.2.7')",
                clinic == null ? null : clinic.value(),
                actor.value(),
                UUID.randomUUID());
        return transaction;
    }

    /** What no code of the server does: it forgot to open the scope. */
    public static ServerTransaction withoutScope(DataSource app) throws SQLException {
        Connection connection = app.getConnection();
        connection.setAutoCommit(false);
        return new ServerTransaction(connection);
    }

    public List<String> lines(String sql, @Nullable Object... arguments) throws SQLException {
        return Sql.lines(connection, sql, arguments);
    }

    public int execute(String sql, @Nullable Object... arguments) throws SQLException {
        return Sql.execute(connection, sql, arguments);
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
