package io.duibiao.publish.exchange.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.DeliveryException;
import io.duibiao.publish.exchange.DuckDb;
import io.duibiao.publish.exchange.Field;
import io.duibiao.publish.exchange.HardRows;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Exports into a real PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseDeliveryIT {
    private Optional<PostgreSQLContainer> server = Optional.empty();

    @BeforeAll
    void start() {
        server = Optional.of(Postgres.started());
    }

    @AfterAll
    void stop() {
        server.ifPresent(PostgreSQLContainer::stop);
    }

    @BeforeEach
    void make_room() throws SQLException {
        execute("DROP TABLE IF EXISTS hard_rows", "DROP SCHEMA IF EXISTS bureau CASCADE");
    }

    @Test
    void hard_rows_come_back_as_they_were_absent_values_as_null() throws SQLException {
        DataSet data = HardRows.of(1);
        delivery("hard_rows").write(data);
        assertThat(rows("hard_rows", data)).isEqualTo(DuckDb.expected(data));
    }

    @Test
    void numbers_keep_the_decimals_that_were_published() throws SQLException {
        delivery("hard_rows").write(HardRows.of(1));
        assertThat(query("SELECT DISTINCT value::text FROM hard_rows WHERE value = 6"))
                .containsExactly(List.of("6.00"));
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
    void some_columns_leave_the_others_alone() throws SQLException {
        DataSet data = HardRows.of(1);
        delivery("hard_rows").write(data);
        DataSet some = HardRows.of(2).select(List.of("no", "indicator", "period", "region", "comparator", "rank"));
        DataSet sameKeys = new DataSet(
                some.structure(),
                some.columns(),
                data.select(some.columns().stream().map(Field::name).toList()).rows().stream()
                        .map(row -> with(row, 5, "38"))
                        .toList());
        delivery("hard_rows").write(sameKeys);
        assertThat(query("SELECT count(*), min(rank), max(rank) FROM hard_rows"))
                .containsExactly(List.of("200", "38", "38"));
        assertThat(query("SELECT words FROM hard_rows WHERE no = 0"))
                .containsExactly(List.of(
                        data.rows().get(0).get(data.structure().columns().indexOf("words"))));
    }

    @Test
    void a_table_may_stand_in_a_schema_and_may_be_made_by_somebody_else() throws SQLException {
        execute("CREATE SCHEMA bureau");
        DataSet data = HardRows.of(1);
        delivery("bureau.hard_rows").write(data);
        assertThat(rows("bureau.hard_rows", data)).hasSize(HardRows.COUNT);
    }

    @Test
    void a_table_that_lacks_columns_is_left_as_it_is() throws SQLException {
        execute("CREATE TABLE hard_rows (indicator text PRIMARY KEY)");
        assertThatThrownBy(() -> delivery("hard_rows").write(HardRows.of(1)))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("lacks the columns comparator, growth, indicator_name");
        assertThat(query("SELECT count(*) FROM hard_rows")).containsExactly(List.of("0"));
    }

    @Test
    void a_wrong_password_is_one_line_without_any_credentials() {
        DatabaseDelivery delivery = new DatabaseDelivery(
                new DatabaseUrl(url()), "hard_rows", credentials("wr0ng-and-secret"), Optional.empty());
        Throwable problem = catchThrowable(() -> delivery.write(HardRows.of(1)));
        assertThat(problem)
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("password authentication failed");
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("wr0ng-and-secret").doesNotContain(Postgres.USER);
    }

    private DatabaseDelivery delivery(String table) {
        return new DatabaseDelivery(new DatabaseUrl(url()), table, credentials(Postgres.PASSWORD), Optional.empty());
    }

    private static Credentials credentials(String password) {
        return Credentials.of(
                Optional.empty(), Map.of(Credentials.USER, Postgres.USER, Credentials.PASSWORD, password));
    }

    private String url() {
        return server.orElseThrow().getJdbcUrl();
    }

    private static List<String> with(List<String> row, int at, String cell) {
        List<String> changed = new ArrayList<>(row);
        changed.set(at, cell);
        return changed;
    }

    private List<List<String>> rows(String table, DataSet data) throws SQLException {
        String columns =
                data.columns().stream().map(field -> "\"" + field.name() + "\"").collect(Collectors.joining(", "));
        return query("SELECT " + columns + " FROM " + table + " ORDER BY no");
    }

    private List<List<String>> query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
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
        return DriverManager.getConnection(url(), Postgres.USER, Postgres.PASSWORD);
    }
}
