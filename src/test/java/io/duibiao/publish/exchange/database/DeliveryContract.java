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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an export into a database promises, whichever database and driver it is. */
interface DeliveryContract {
    String TABLE = "hard_rows";
    String ELSEWHERE = "bureau.hard_rows";

    /** Returns the database under test. */
    TestedDatabase database();

    @BeforeEach
    default void make_room() throws SQLException {
        database().execute("DROP TABLE IF EXISTS " + TABLE, "DROP TABLE IF EXISTS " + ELSEWHERE);
    }

    @Test
    default void hard_rows_come_back_as_they_were_absent_values_as_null() throws SQLException {
        DataSet data = HardRows.of(1);
        database().delivery(TABLE).write(data);
        assertThat(database().rows(TABLE, data)).isEqualTo(DuckDb.expected(data));
    }

    @Test
    default void the_same_rows_once_more_change_nothing_and_a_changed_row_is_updated() throws SQLException {
        DataSet data = HardRows.of(1);
        database().delivery(TABLE).write(data);
        database().delivery(TABLE).write(data);
        assertThat(database().rows(TABLE, data)).as("written twice").isEqualTo(DuckDb.expected(data));

        List<List<String>> changed = new ArrayList<>(data.rows());
        changed.set(7, with(data, changed.get(7), "value", "42.7"));
        DataSet revised = DataSet.of(data.structure(), changed);
        database().delivery(TABLE).write(revised);
        assertThat(database().rows(TABLE, data)).as("one row revised").isEqualTo(DuckDb.expected(revised));
    }

    @Test
    default void a_refused_row_in_the_last_batch_takes_back_the_whole_export() throws SQLException {
        DataSet first = HardRows.of(1);
        database().delivery(TABLE).write(first);
        database().execute("ALTER TABLE " + TABLE + " ADD CONSTRAINT no_42 CHECK (value IS NULL OR value <> 42)");
        List<List<String>> many = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            List<String> row = with(first, first.rows().get(i % HardRows.COUNT), "no", String.valueOf(i));
            many.add(with(first, row, "value", i == 2_499 ? "42" : "1"));
        }
        DataSet refused = DataSet.of(first.structure(), many);
        assertThatThrownBy(() -> database().delivery(TABLE).write(refused))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("no_42")
                .hasMessageContaining("Nothing was written");
        assertThat(database().rows(TABLE, first)).isEqualTo(DuckDb.expected(first));
    }

    @Test
    default void some_columns_leave_the_others_alone() throws SQLException {
        DataSet data = HardRows.of(1);
        database().delivery(TABLE).write(data);
        DataSet some = data.select(List.of("no", "indicator", "period", "region", "comparator", "rank"));
        DataSet ranked = new DataSet(
                some.structure(),
                some.columns(),
                some.rows().stream().map(row -> with(some, row, "rank", "38")).toList());
        database().delivery(TABLE).write(ranked);
        List<List<String>> expected = DuckDb.expected(DataSet.of(
                data.structure(),
                data.rows().stream().map(row -> with(data, row, "rank", "38")).toList()));
        assertThat(database().rows(TABLE, data)).isEqualTo(expected);
    }

    @Test
    default void a_table_may_stand_elsewhere_on_the_server() throws SQLException {
        DataSet data = HardRows.of(1);
        database().delivery(ELSEWHERE).write(data);
        assertThat(database().rows(ELSEWHERE, data)).hasSize(HardRows.COUNT);
    }

    @Test
    default void a_table_that_lacks_columns_is_left_as_it_is() throws SQLException {
        database().execute("CREATE TABLE " + TABLE + " (indicator varchar(64) PRIMARY KEY)");
        assertThatThrownBy(() -> database().delivery(TABLE).write(HardRows.of(1)))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("lacks the columns comparator, growth, indicator_name");
        assertThat(database().query("SELECT count(*) FROM " + TABLE)).containsExactly(List.of("0"));
    }

    @Test
    default void a_table_without_the_key_is_left_as_it_is() throws SQLException {
        DataSet data = HardRows.of(1);
        database().delivery(ELSEWHERE).write(data);
        database().execute("CREATE TABLE " + TABLE + " AS SELECT * FROM " + ELSEWHERE + " WHERE 1 = 0");
        assertThatThrownBy(() -> database().delivery(TABLE).write(data))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("no unique")
                .hasMessageContaining("Nothing was written");
        assertThat(database().query("SELECT count(*) FROM " + TABLE)).containsExactly(List.of("0"));
    }

    @Test
    default void a_wrong_password_is_one_line_without_any_credentials() {
        DatabaseDelivery delivery = database().delivery(TABLE, "wr0ng-and-secret");
        Throwable problem = catchThrowable(() -> delivery.write(HardRows.of(1)));
        assertThat(problem).isInstanceOf(DeliveryException.class);
        assertThat(problem.getMessage()).doesNotContain("\n");
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString())
                .doesNotContain("wr0ng-and-secret")
                .doesNotContain(database().user());
    }

    private static List<String> with(DataSet data, List<String> row, String column, String cell) {
        List<String> changed = new ArrayList<>(row);
        changed.set(data.columns().stream().map(Field::name).toList().indexOf(column), cell);
        return changed;
    }
}
