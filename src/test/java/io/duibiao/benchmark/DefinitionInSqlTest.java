package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.lake.SparkExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Holds two hundred random panels against {@code benchmarks.sql}, to the last decimal, as Spark and as DuckDB answer it: all panels
 * in one query. Both engines compute in whole numbers; what they share with the code under test is nothing but the figures.
 */
class DefinitionInSqlTest {
    private static final Pattern CREATE = Pattern.compile("CREATE TABLE (\\w+) AS\\s");
    private static final int PANELS = 200;
    private static final List<SqlPanel> DATA =
            IntStream.range(0, PANELS).mapToObj(SqlPanel::of).toList();

    @Test
    @ExtendWith(SparkExtension.class)
    void spark_finds_the_same_rows(SparkSession shared) {
        SparkSession spark = shared.newSession();
        for (SqlTable table : SqlTable.of(DATA)) {
            spark.createDataFrame(
                            table.rows().stream().map(RowFactory::create).toList(), StructType.fromDDL(table.columns()))
                    .createOrReplaceTempView(table.name());
        }
        List.of(
                        "FUNCTION half_up(a BIGINT, b BIGINT) RETURNS BIGINT"
                                + " RETURN CASE WHEN a < 0 THEN -((2 * -a + b) div (2 * b)) ELSE (2 * a + b) div (2 * b) END",
                        "FUNCTION floored(a BIGINT, b BIGINT) RETURNS BIGINT RETURN (a - pmod(a, b)) div b",
                        "FUNCTION ceiled(a BIGINT, b BIGINT) RETURNS BIGINT RETURN (a + pmod(-a, b)) div b")
                .forEach(function -> spark.sql("CREATE OR REPLACE TEMPORARY " + function));
        List<String> statements = statements();
        statements.subList(0, statements.size() - 1).forEach(statement -> keep(spark, statement));
        List<String> found = spark.sql(statements.get(statements.size() - 1)).collectAsList().stream()
                .map(row -> IntStream.range(0, row.length())
                        .mapToObj(row::get)
                        .map(DefinitionInSqlTest::text)
                        .toList()
                        .toString())
                .sorted()
                .toList();
        assertThat(found).isEqualTo(expected());
    }

    /** Computes a table once: Spark has views only, and would compute them anew for each use. */
    private static void keep(SparkSession spark, String statement) {
        Matcher create = CREATE.matcher(statement);
        assertThat(create.find()).as(statement).isTrue();
        spark.sql(statement.substring(create.end())).localCheckpoint().createOrReplaceTempView(create.group(1));
    }

    @Test
    void duckdb_finds_the_same_rows() throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            for (SqlTable table : SqlTable.of(DATA)) {
                fill(duckdb, table);
            }
            statement.execute("CREATE MACRO half_up(a, b) AS"
                    + " CASE WHEN a < 0 THEN -((2 * -a + b) // (2 * b)) ELSE (2 * a + b) // (2 * b) END");
            statement.execute("CREATE MACRO floored(a, b) AS (a - ((a % b) + b) % b) // b");
            statement.execute("CREATE MACRO ceiled(a, b) AS (a + ((-a % b) + b) % b) // b");
            List<String> statements = statements();
            for (String step : statements.subList(0, statements.size() - 1)) {
                statement.execute(step);
            }
            assertThat(rows(statement.executeQuery(statements.get(statements.size() - 1))))
                    .isEqualTo(expected());
        }
    }

    private static void fill(Connection duckdb, SqlTable table) throws SQLException {
        try (Statement statement = duckdb.createStatement()) {
            statement.execute(
                    "CREATE TABLE " + table.name() + " (" + table.columns().replace("STRING", "VARCHAR") + ")");
        }
        int width = table.rows().get(0).length;
        String places = String.join(", ", Collections.nCopies(width, "?"));
        try (PreparedStatement insert =
                duckdb.prepareStatement("INSERT INTO " + table.name() + " VALUES (" + places + ")")) {
            for (Object[] row : table.rows()) {
                for (int i = 0; i < width; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static List<String> rows(ResultSet result) throws SQLException {
        List<String> rows = new ArrayList<>();
        while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                row.add(text(result.getString(i)));
            }
            rows.add(row.toString());
        }
        return rows.stream().sorted().toList();
    }

    private static String text(Object value) {
        return Objects.toString(value, "-");
    }

    private static List<String> expected() {
        Benchmarking benchmarking = new Benchmarking(SmallCountry.REFERENCE);
        List<String> rows = DATA.stream()
                .flatMap(data -> data.rows(benchmarking).stream())
                .sorted()
                .toList();
        assertThat(rows).as("rows of all panels").hasSizeGreaterThan(50 * PANELS);
        return rows;
    }

    /** Returns the statements of the definition in their order; the last one gives the rows. */
    private static List<String> statements() {
        try (var sql = Objects.requireNonNull(DefinitionInSqlTest.class.getResourceAsStream("/benchmarks.sql"))) {
            String text = new String(sql.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split(";\\s*\n")).map(String::strip).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
