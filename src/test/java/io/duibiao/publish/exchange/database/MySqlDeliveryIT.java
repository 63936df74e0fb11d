package io.duibiao.publish.exchange.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.DeliveryException;
import io.duibiao.publish.exchange.DuckDb;
import io.duibiao.publish.exchange.HardRows;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Exports in MySQL's dialect into a real MariaDB, with a driver that is named by its jar. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MySqlDeliveryIT {
    private Optional<MariaDb> server = Optional.empty();

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        server = Optional.of(MariaDb.started(folder));
    }

    @AfterAll
    void stop() {
        server.ifPresent(MariaDb::close);
    }

    @BeforeEach
    void make_room() throws SQLException {
        execute("DROP TABLE IF EXISTS hard_rows", "DROP TABLE IF EXISTS bureau.hard_rows");
    }

    @Test
    void hard_rows_come_back_as_they_were_absent_values_as_null() throws SQLException {
        DataSet data = HardRows.of(1);
        delivery("hard_rows").write(data);
        assertThat(rows("hard_rows", data)).isEqualTo(DuckDb.expected(data));
    }

    @Test
    void the_same_rows_once_more_change_nothing_and_a_changed_row_is_updated() throws SQLException {
        DataSet data = HardRows.of(1);
        delivery("hard_rows").write(data);
        delivery("hard_rows").write(data);
        assertThat(rows("hard_rows", data)).isEqualTo(DuckDb.expected(data));

        int value = data.structure().columns().indexOf("value");
        List<List<String>> changed = new ArrayList<>(data.rows());
        changed.set(7, with(changed.get(7), value, "42.7"));
        DataSet revised = DataSet.of(data.structure(), changed);
        delivery("hard_rows").write(revised);
        assertThat(rows("hard_rows", data)).isEqualTo(DuckDb.expected(revised));
    }

    @Test
    void a_refused_row_in_the_last_batch_takes_back_the_whole_export() throws SQLException {
        DataSet first = HardRows.of(1);
        delivery("hard_rows").write(first);
        execute("ALTER TABLE hard_rows ADD CONSTRAINT no_42 CHECK (value IS NULL OR value <> 42)");
        int value = first.structure().columns().indexOf("value");
        int no = first.structure().columns().indexOf("no");
        List<List<String>> many = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            List<String> row = with(first.rows().get(i % HardRows.COUNT), no, String.valueOf(i));
            many.add(with(row, value, i == 2_499 ? "42" : "1"));
        }
        DataSet refused = DataSet.of(first.structure(), many);
        assertThatThrownBy(() -> delivery("hard_rows").write(refused))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("no_42")
                .hasMessageContaining("Nothing was written");
        assertThat(rows("hard_rows", first)).isEqualTo(DuckDb.expected(first));
    }

    @Test
    void a_table_may_stand_in_another_database_of_the_server() throws SQLException {
        DataSet data = HardRows.of(1);
        delivery("bureau.hard_rows").write(data);
        assertThat(rows("bureau.hard_rows", data)).hasSize(HardRows.COUNT);
    }

    @Test
    void a_wrong_password_is_one_line_without_any_credentials() {
        DatabaseDelivery delivery = delivery("hard_rows", "wr0ng-and-secret");
        Throwable problem = catchThrowable(() -> delivery.write(HardRows.of(1)));
        assertThat(problem).isInstanceOf(DeliveryException.class);
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("wr0ng-and-secret").doesNotContain(MariaDb.USER);
    }

    private DatabaseDelivery delivery(String table) {
        return delivery(table, MariaDb.PASSWORD);
    }

    private DatabaseDelivery delivery(String table, String password) {
        Credentials credentials = Credentials.of(
                Optional.empty(), Map.of(Credentials.USER, MariaDb.USER, Credentials.PASSWORD, password));
        return new DatabaseDelivery(new DatabaseUrl(url()), table, credentials, Optional.of(MariaDb.DRIVER));
    }

    private String url() {
        return server.orElseThrow().url();
    }

    private static List<String> with(List<String> row, int at, String cell) {
        List<String> changed = new ArrayList<>(row);
        changed.set(at, cell);
        return changed;
    }

    private List<List<String>> rows(String table, DataSet data) throws SQLException {
        String columns =
                data.columns().stream().map(field -> "`" + field.name() + "`").collect(Collectors.joining(", "));
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT " + columns + " FROM " + table + " ORDER BY no")) {
            return DuckDb.read(result);
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties user = new Properties();
        user.setProperty("user", MariaDb.USER);
        user.setProperty("password", MariaDb.PASSWORD);
        return Drivers.of(url(), Optional.of(MariaDb.DRIVER)).connect(url(), user);
    }
}
