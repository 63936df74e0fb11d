package io.duibiao.bench;

import io.duibiao.schema.Column;
import io.duibiao.schema.Tables;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** DuckDB with two threads, over figures in Parquet: the yardstick of {@link CompareBench}. */
final class Duck implements AutoCloseable {
    private static final List<Column> COLUMNS = Tables.BENCHMARKS.columns();
    private static final String KEY = "region, indicator, period, peer_group";

    private final Connection connection;

    Duck() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        run("SET threads = 2");
        run("SET preserve_insertion_order = false");
        run("SET memory_limit = '8GB'");
    }

    /** Copies a lake's figures to a Parquet file, sorted by indicator, period and region, and reads them from there on. */
    void observe(CompareLake lake) throws SQLException {
        String file = lake.folder().resolve("observations.parquet").toString();
        run("COPY (SELECT region, indicator, period, kind, measure, value, radius,"
                + " document_id, source, place, words, released FROM " + files(lake.files("silver/observations"))
                + " ORDER BY indicator, period, region) TO '" + file + "' (FORMAT parquet, COMPRESSION zstd)");
        run("CREATE VIEW observations AS SELECT *, file_row_number AS id FROM read_parquet('" + file
                + "', file_row_number = true)");
        run("CREATE TABLE regions (region INTEGER, parent INTEGER)");
        String regions = lake.countiesAndNation().stream()
                .map(region -> "(" + region.code() + ", " + region.parent().orElse("0") + ")")
                .collect(Collectors.joining(", "));
        run("INSERT INTO regions VALUES " + regions);
    }

    /** Writes what the last statement of a text gives to a Parquet file; those before it say what it uses. */
    void write(String text, Path file) throws SQLException {
        String[] statements = text.split(";\n");
        for (int i = 0; i < statements.length - 1; i++) {
            run(statements[i]);
        }
        run("COPY (" + statements[statements.length - 1] + ") TO '" + file + "' (FORMAT parquet, COMPRESSION snappy)");
    }

    /** Returns the number of rows in files, and a value of all columns of benchmarks that does not depend on their order. */
    String digest(String... files) throws SQLException {
        String all = COLUMNS.stream().map(Duck::typed).collect(Collectors.joining(", "));
        List<String> found = values("count(*), count(growth), sum(hash(" + all + ")::HUGEINT)", files);
        return "%s rows of %d columns, %s with growth, hash %s"
                .formatted(found.get(0), COLUMNS.size(), found.get(1), found.get(2));
    }

    /** Returns the columns of benchmarks in which the rows of some files differ from those of others. */
    List<String> differing(String[] files, String... others) throws SQLException {
        String each = COLUMNS.stream()
                .map(column -> "sum(hash(" + KEY + ", " + typed(column) + ")::HUGEINT)")
                .collect(Collectors.joining(", "));
        List<String> these = values(each, files);
        List<String> those = values(each, others);
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (!these.get(i).equals(those.get(i))) {
                differing.add(COLUMNS.get(i).name());
            }
        }
        return differing;
    }

    /** Returns a column in the type in which both sides are held against each other, so that one value has one hash. */
    private static String typed(Column column) {
        return column.name() + "::"
                + switch (column.type()) {
                    case TEXT -> "VARCHAR";
                    case TEXTS -> "VARCHAR[]";
                    case INTEGER -> "INTEGER";
                    case DECIMAL -> "DECIMAL(24,6)";
                    case DATE -> "DATE";
                    case TIMESTAMP -> "TIMESTAMP";
                };
    }

    private List<String> values(String expressions, String... files) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT " + expressions + " FROM " + files(files))) {
            found.next();
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                values.add(String.valueOf(found.getString(i)));
            }
            return values;
        }
    }

    private static String files(String... paths) {
        return Arrays.stream(paths)
                .map(path -> "'" + path.replace("'", "''") + "'")
                .collect(Collectors.joining(
                        ", ", "read_parquet([", "], hive_partitioning = true, hive_types_autocast = false)"));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
