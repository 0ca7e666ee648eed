package org.backstride.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain statements for tests, each in a transaction of its own unless a connection is handed in. */
public final class Sql {

    public static final String INSUFFICIENT_PRIVILEGE = "42501";

    private Sql() {}

    /** The rows of a query, the columns of each joined by a bar; null reads "-". */
    public static List<String> lines(DataSource as, String sql, @Nullable Object... arguments) throws SQLException {
        try (Connection connection = as.getConnection()) {
            return lines(connection, sql, arguments);
        }
    }

    public static List<String> lines(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<String> lines = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    String cell = rows.getString(column);
                    cells.add(cell == null ? "-" : cell);
                }
                lines.add(String.join("|", cells));
            }
            return lines;
        }
    }

    /** The one figure a query answers. */
    public static long number(DataSource as, String sql, @Nullable Object... arguments) throws SQLException {
        return Long.parseLong(lines(as, sql, arguments).get(0));
    }

    public static long number(Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        return Long.parseLong(lines(connection, sql, arguments).get(0));
    }

    /** Runs one statement and answers how many rows it changed. */
    public static int execute(DataSource as, String sql, @Nullable Object... arguments) throws SQLException {
        try (Connection connection = as.getConnection()) {
            return execute(connection, sql, arguments);
        }
    }

    public static int execute(Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    /** The statement is refused for want of a right, by a policy or by a trigger. */
    public static void assertRefused(DataSource as, String sql, @Nullable Object... arguments) {
        SQLException refused = assertThrows(SQLException.class, () -> execute(as, sql, arguments), sql);
        assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState(), refused.getMessage());
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < arguments.length; index++) {
            statement.setObject(index + 1, arguments[index]);
        }
        return statement;
    }
}
