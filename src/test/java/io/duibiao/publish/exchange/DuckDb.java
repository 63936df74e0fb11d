package io.duibiao.publish.exchange;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A reader that has nothing to do with what wrote the files. */
public final class DuckDb {
    /** How an absent value is written: no text of a table is that. */
    public static final String ABSENT = "∅";

    private DuckDb() {}

    /** Returns the rows of a query, each value as text, numbers as plain as can be, absent ones as {@link #ABSENT}. */
    public static List<List<String>> rows(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return read(result);
        }
    }

    /** Returns the rows of any database's answer in the same way. */
    public static List<List<String>> read(ResultSet result) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                row.add(text(result.getObject(i)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? plain(number) : value == null ? ABSENT : value.toString();
    }

    /** Returns a number without the zeros at its end. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Returns a path as a text of SQL. */
    public static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }

    /** Returns the rows of a data set as the query of all its columns gives them. */
    public static List<List<String>> expected(DataSet data) {
        return data.rows().stream().map(row -> expected(data, row)).toList();
    }

    private static List<String> expected(DataSet data, List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Field field = data.columns().get(i);
            String cell = row.get(i);
            if (cell.isEmpty()) {
                cells.add(data.structure().isKey(field) ? "" : ABSENT);
            } else {
                cells.add(field.type() == FieldType.DECIMAL ? plain(new BigDecimal(cell)) : cell);
            }
        }
        return cells;
    }
}
