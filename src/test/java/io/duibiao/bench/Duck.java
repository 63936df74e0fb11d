package io.duibiao.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;

/** DuckDB with two threads, over figures in Parquet: the yardstick of {@link CompareBench}. */
final class Duck implements AutoCloseable {
    /** Every column that {@code compare.sql} gives, in the type in which both sides are held against each other. */
    private static final String COLUMNS = "region, indicator, period, kind, peer_group,"
            + decimals("level", "growth_reported", "growth_computed", "growth", "city_level", "city_growth")
            + decimals("city_growth_gap", "nation_level", "nation_growth", "nation_growth_gap")
            + "level_rank, level_rank_of, level_rank_missing, level_rank_change,"
            + "growth_rank, growth_rank_of, growth_rank_missing, growth_rank_change";

    private final Connection connection;

    Duck() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        run("SET threads = 2");
        run("SET preserve_insertion_order = false");
        run("SET memory_limit = '8GB'");
        run("CREATE MACRO micros(x) AS (x * 1000000::DECIMAL(7,0))::HUGEINT");
        run("CREATE MACRO decimals(x) AS ((x::DECIMAL(26,0)) * 0.000001::DECIMAL(6,6))::DECIMAL(24,6)");
        run("CREATE MACRO floordiv(a, b) AS a // b");
    }

    private static String decimals(String... names) {
        return Arrays.stream(names).map(name -> name + "::DECIMAL(24,6),").collect(Collectors.joining());
    }

    /** Copies a lake's figures to a Parquet file, sorted by indicator, period and region, and reads them from there on. */
    void observe(CompareLake lake) throws SQLException {
        String file = lake.folder().resolve("observations.parquet").toString();
        run("COPY (SELECT region, indicator, period, kind, measure, value, radius FROM "
                + files(lake.files("silver/observations"))
                + " ORDER BY indicator, period, region) TO '" + file + "' (FORMAT parquet, COMPRESSION zstd)");
        run("CREATE VIEW observations AS SELECT * FROM '" + file + "'");
        run("CREATE TABLE regions (region VARCHAR, parent VARCHAR)");
        String regions = lake.countiesAndNation().stream()
                .map(region -> "('" + region.code() + "', '" + region.parent().orElse("") + "')")
                .collect(Collectors.joining(", "));
        run("INSERT INTO regions VALUES " + regions);
    }

    /** Writes what a query gives to a Parquet file. */
    void write(String query, Path file) throws SQLException {
        run("COPY (" + query + ") TO '" + file + "' (FORMAT parquet, COMPRESSION snappy)");
    }

    /** Returns the number of rows in files, and a value of all their compared columns that does not depend on their order. */
    String digest(String... files) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT count(*), count(growth), count(growth_rank_change), sum(hash("
                                + COLUMNS + ")::HUGEINT) FROM " + files(files))) {
            found.next();
            return "%s rows, %s growth, %s changes of rank, hash %s"
                    .formatted(found.getString(1), found.getString(2), found.getString(3), found.getString(4));
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
