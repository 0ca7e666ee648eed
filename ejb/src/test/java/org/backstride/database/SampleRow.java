package org.backstride.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.backstride.shared.ClinicId;
import org.backstride.shared.Json;

/**
 * One row of one clinic. It fits the table at any version that has the table: columns that are not there yet are left
 * out.
 *
 * @param table schema and name
 * @param values an object with the columns' names
 */
public record SampleRow(ClinicId clinic, String table, JsonNode values) {

    static SampleRow of(ClinicId clinic, String table, String json) {
        try {
            return new SampleRow(clinic, table, Json.engine().readTree(json));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(table, broken);
        }
    }

    /** Inserts the row; columns that this table does not have at this version are left out. */
    public int insert(Connection connection) throws SQLException {
        List<String> columns = Sql.lines(
                        connection,
                        "select attname from pg_attribute where attrelid = ?::regclass and attnum > 0"
                                + " and not attisdropped and attgenerated = '' order by attnum",
                        table)
                .stream()
                .filter(values::has)
                .toList();
        String list = String.join(", ", columns);
        return Sql.execute(
                connection,
                "insert into %s (%s) select %2$s from jsonb_populate_record(null::%1$s, ?::jsonb)"
                        .formatted(table, list),
                values.toString());
    }
}
