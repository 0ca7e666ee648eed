package org.backstride.ear;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database seen past every policy, by its superuser: for arranging what a test needs and for checking what was stored. */
final class Database {

    private Database() {}

    /** Runs a statement with its parameters; answers how many rows it touched. */
    static int change(String statement, @Nullable Object... parameters) {
        try (Connection connection = TestStack.superuser();
                PreparedStatement prepared = prepare(connection, statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(statement, failure);
        }
    }

    /** Runs a statement as another role. */
    static void changeAs(String role, String statement) {
        try (Connection connection = TestStack.connection(role);
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(statement, failure);
        }
    }

    /** The rows that a query answers, each with its columns in order. */
    static List<List<@Nullable Object>> rows(String query, @Nullable Object... parameters) {
        try (Connection connection = TestStack.superuser();
                PreparedStatement prepared = prepare(connection, query, parameters);
                ResultSet result = prepared.executeQuery()) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(result.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    /** The one number that a query answers. */
    static long number(String query, @Nullable Object... parameters) {
        Object only = rows(query, parameters).get(0).get(0);
        return only instanceof Number number ? number.longValue() : 0;
    }

    private static PreparedStatement prepare(Connection connection, String statement, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int index = 0; index < parameters.length; index++) {
            prepared.setObject(index + 1, parameters[index]);
        }
        return prepared;
    }
}
