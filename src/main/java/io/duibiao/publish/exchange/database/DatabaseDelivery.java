package io.duibiao.publish.exchange.database;

import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.DeliveryException;
import io.duibiao.publish.exchange.Field;
import io.duibiao.publish.exchange.OrderException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes data sets into a table of a database: rows under keys that are there already are updated, others are inserted, none is
 * deleted. All rows of a data set are in one transaction.
 *
 * @param url the database
 * @param table the table, with its schema before a point where it is not the usual one
 * @param credentials who connects
 * @param driver the jar of the driver; empty where it is on the class path
 */
public record DatabaseDelivery(DatabaseUrl url, String table, Credentials credentials, Optional<Path> driver) {
    private static final int ROWS_AT_ONCE = 1_000;

    /** What PostgreSQL and MySQL say where a table is absent. */
    private static final Set<String> NO_TABLE = Set.of("42P01", "42S02");

    /**
     * Writes all rows, or none.
     *
     * @throws OrderException if the data set lacks a part of its key, or no driver is there
     * @throws DeliveryException if the database does not take it, or breaks off so that nobody knows whether it did
     */
    public void write(DataSet data) {
        if (!data.hasKey()) {
            throw new OrderException("A database needs the columns that tell rows apart: "
                    + String.join(", ", data.structure().key()) + ". Add them to the columns.");
        }
        Driver found = Drivers.of(url.text(), driver);
        try (Connection connection = connect(found)) {
            prepareTable(connection, data);
            connection.setAutoCommit(false);
            upsert(connection, data);
            commit(connection);
        } catch (SQLException e) {
            Silenced silenced = Silenced.of(e, credentials);
            throw new DeliveryException(
                    "Cannot write to the table '" + table + "' of " + url + ": " + silenced.words()
                            + ". Nothing was written.",
                    silenced);
        }
    }

    private Connection connect(Driver found) throws SQLException {
        Properties properties = credentials.properties();
        // PostgreSQL's and MySQL's drivers then send many rows as one statement; others take no notice.
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("rewriteBatchedStatements", "true");
        Connection connection = found.connect(url.text(), properties);
        if (connection == null) {
            throw new SQLException("the driver does not know the URL");
        }
        return connection;
    }

    /**
     * Makes the table where it is absent, before the transaction begins: MySQL would end one with it. A table that is there is
     * only looked at, so that whoever may write into it needs no right to make tables.
     */
    private void prepareTable(Connection connection, DataSet data) throws SQLException {
        Optional<Set<String>> present = columns(connection);
        if (present.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(url.dialect().create(table, data));
            }
            return;
        }
        Set<String> missing =
                new TreeSet<>(data.columns().stream().map(Field::name).toList());
        missing.removeAll(present.get());
        if (!missing.isEmpty()) {
            throw new SQLException("the table is there and lacks the columns " + String.join(", ", missing)
                    + "; add them, or name another table with --table");
        }
        requireKey(connection, data);
    }

    private void requireKey(Connection connection, DataSet data) throws SQLException {
        Optional<String> query = url.dialect().uniqueKeys(table);
        Set<String> key =
                new TreeSet<>(data.keyColumns().stream().map(Field::name).toList());
        if (query.isPresent() && !uniqueKeys(connection, query.get()).contains(key)) {
            throw new SQLException("the table is there and has no unique key of exactly the columns "
                    + String.join(", ", key) + ", so that each export would insert its rows once more;"
                    + " add one, or name another table with --table");
        }
    }

    private static Collection<Set<String>> uniqueKeys(Connection connection, String query) throws SQLException {
        Map<String, Set<String>> keys = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery(query)) {
            while (columns.next()) {
                keys.computeIfAbsent(columns.getString("Key_name"), name -> new TreeSet<>())
                        .add(String.valueOf(
                                columns.getString("Column_name"))); // none where the key is of an expression
            }
        }
        return keys.values();
    }

    /** Returns the names of the table's columns; empty where there is no table. */
    private Optional<Set<String>> columns(Connection connection) throws SQLException {
        String nothing = "SELECT * FROM " + url.dialect().quoted(table) + " WHERE 1 = 0";
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery(nothing)) {
            Set<String> names = new TreeSet<>();
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                names.add(none.getMetaData().getColumnName(i));
            }
            return Optional.of(names);
        } catch (SQLException e) {
            if (NO_TABLE.contains(String.valueOf(e.getSQLState()))) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private void upsert(Connection connection, DataSet data) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(url.dialect().upsert(table, data))) {
            int waiting = 0;
            for (List<String> row : data.rows()) {
                bind(statement, data, row);
                statement.addBatch();
                if (++waiting % ROWS_AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    /** Where the connection breaks off at this word, the database may have kept the rows or not. */
    private void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            Silenced silenced = Silenced.of(e, credentials);
            throw new DeliveryException(
                    "Cannot tell whether the rows were written to the table '" + table + "' of " + url + ": "
                            + silenced.words() + ". Export once more: rows that are there already are updated.",
                    silenced);
        }
    }

    private static void bind(PreparedStatement statement, DataSet data, List<String> row) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            Field field = data.columns().get(i);
            if (row.get(i).isEmpty() && !data.structure().isKey(field)) {
                statement.setNull(i + 1, sqlType(field));
            } else {
                bind(statement, i + 1, field, row.get(i));
            }
        }
    }

    private static void bind(PreparedStatement statement, int at, Field field, String cell) throws SQLException {
        switch (field.type()) {
            case TEXT, PERIOD -> statement.setString(at, cell);
            case INTEGER -> statement.setInt(at, Integer.parseInt(cell));
            case DECIMAL -> statement.setBigDecimal(at, new BigDecimal(cell));
            case DATE -> statement.setObject(at, LocalDate.parse(cell));
        }
    }

    private static int sqlType(Field field) {
        return switch (field.type()) {
            case TEXT, PERIOD -> Types.VARCHAR;
            case INTEGER -> Types.INTEGER;
            case DECIMAL -> Types.DECIMAL;
            case DATE -> Types.DATE;
        };
    }
}
