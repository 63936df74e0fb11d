package io.duibiao.publish.exchange.database;

import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.DuckDb;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A running database as the tests see it: with their own eyes, beside the delivery that they test.
 *
 * @param url where it is
 * @param driver the jar of its driver; empty where it is on the class path
 * @param user who connects
 * @param password the password
 */
record TestedDatabase(String url, Optional<Path> driver, String user, String password) {

    DatabaseDelivery delivery(String table) {
        return delivery(table, password);
    }

    DatabaseDelivery delivery(String table, String withPassword) {
        Credentials credentials =
                Credentials.of(Optional.empty(), Map.of(Credentials.USER, user, Credentials.PASSWORD, withPassword));
        return new DatabaseDelivery(new DatabaseUrl(url), table, credentials, driver);
    }

    /** Returns the rows of a table in the order of their numbers, absent values as an empty text. */
    List<List<String>> rows(String table, DataSet data) throws SQLException {
        Dialect dialect = new DatabaseUrl(url).dialect();
        String columns = data.columns().stream()
                .map(field -> dialect.quoted(field.name()))
                .collect(Collectors.joining(", "));
        return query("SELECT " + columns + " FROM " + table + " ORDER BY no");
    }

    List<List<String>> query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return DuckDb.read(result);
        }
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return Drivers.of(url, driver).connect(url, properties);
    }
}
