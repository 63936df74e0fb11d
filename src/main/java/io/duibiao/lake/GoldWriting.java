package io.duibiao.lake;

import io.duibiao.lake.writer.FileReplacement;
import io.duibiao.lake.writer.TableShape;
import io.duibiao.lake.writer.WrittenFile;
import io.duibiao.schema.ObservationTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How benchmarks and averages get into their tables: by files that the comparing tasks write column by column, or through Datasets,
 * where periods that are there in the same words are left alone. Both ways give the same rows.
 *
 * <p>The setting {@code spark.duibiao.writer} chooses: {@code columns}, as if nothing was set, or {@code rows}.
 */
sealed interface GoldWriting {
    /** The name of the setting. */
    String SETTING = "spark.duibiao.writer";

    /** Returns what makes the outlet of each comparing task. */
    Outlet.Maker outlets();

    /** Returns whether the outlets put benchmarks and averages into files, rather than rows. */
    default boolean isByFiles() {
        return false;
    }

    /** Returns the benchmarks that comparing gave, at least those of related indicators, which need not be in their table yet. */
    default Dataset<Row> benchmarks(Compared compared) {
        return compared.benchmarks();
    }

    /** Puts the benchmarks into their table, and returns how many were written. */
    long replaceBenchmarks(Compared compared, Replacement replacement);

    /** Puts the averages into their table, and returns how many were written. */
    long replaceAverages(Compared compared, Replacement replacement);

    /** Returns the way by files where the setting and the tables allow it, and another way otherwise. */
    static GoldWriting of(LakeTables tables, GoldWriting otherwise) {
        return areColumnsServed(tables) ? AsFiles.of(tables) : otherwise;
    }

    private static boolean areColumnsServed(LakeTables tables) {
        return tables.spark().conf().get(SETTING, "columns").equals("columns")
                && Stream.of(tables.benchmarks(), tables.averages())
                        .allMatch(table -> FileReplacement.serves(table.table()));
    }

    /** Through Datasets of the rows that comparing gave: few. */
    record KeptRows() implements GoldWriting {
        @Override
        public Outlet.Maker outlets() {
            return () -> new Outlet.Rows(any -> true);
        }

        @Override
        public long replaceBenchmarks(Compared compared, Replacement replacement) {
            return replacement.by(compared.benchmarks());
        }

        @Override
        public long replaceAverages(Compared compared, Replacement replacement) {
            return replacement.by(compared.averages());
        }
    }

    /**
     * Through Datasets, for which all benchmarks are computed anew: of many, to keep their wide rows costs more.
     *
     * @param onlyDifferent whether periods that are there in the same words are left alone
     * @param benchmarks the benchmarks, computed whenever they are asked for
     * @param related the indicators that are held against one another, whose benchmarks are kept
     */
    record RowsAnew(boolean onlyDifferent, Dataset<Row> benchmarks, Set<String> related) implements GoldWriting {
        @Override
        public Outlet.Maker outlets() {
            Set<String> wanted = new HashSet<>(related);
            return () -> new Outlet.Rows(
                    benchmark -> wanted.contains(benchmark.cell().indicator()));
        }

        @Override
        public long replaceBenchmarks(Compared compared, Replacement replacement) {
            return replace(replacement, benchmarks);
        }

        @Override
        public long replaceAverages(Compared compared, Replacement replacement) {
            return replace(replacement, compared.averages());
        }

        private long replace(Replacement replacement, Dataset<Row> rows) {
            return onlyDifferent ? replacement.whereDifferent(rows) : replacement.by(rows);
        }
    }

    /**
     * By files.
     *
     * @param benchmarks what replaces the benchmarks
     * @param averages what replaces the averages
     * @param hadoop how files are written
     */
    record AsFiles(Exchange benchmarks, Exchange averages, Configuration hadoop) implements GoldWriting {
        static AsFiles of(LakeTables tables) {
            return new AsFiles(
                    Exchange.of(tables.benchmarks()),
                    Exchange.of(tables.averages()),
                    tables.spark().sessionState().newHadoopConf());
        }

        @Override
        public Outlet.Maker outlets() {
            return Outlet.Files.maker(benchmarks.shape(), averages.shape(), hadoop);
        }

        @Override
        public boolean isByFiles() {
            return true;
        }

        @Override
        public Dataset<Row> benchmarks(Compared compared) {
            List<WrittenFile> files = compared.files(benchmarks.table().table());
            return files.isEmpty()
                    ? compared.benchmarks()
                    : benchmarks.replacement().rows(files);
        }

        @Override
        public long replaceBenchmarks(Compared compared, Replacement replacement) {
            return benchmarks.by(compared, replacement);
        }

        @Override
        public long replaceAverages(Compared compared, Replacement replacement) {
            return averages.by(compared, replacement);
        }
    }

    /**
     * The replacement of rows of a table by files.
     *
     * @param table the table
     * @param shape where its files go
     * @param replacement the transaction, begun before the first file is written
     */
    record Exchange(LakeTable table, TableShape shape, FileReplacement replacement) {
        static Exchange of(LakeTable table) {
            FileReplacement replacement = FileReplacement.of(table.spark(), table.path(), table.table());
            TableShape shape =
                    new TableShape(table.path(), ObservationTable.PERIOD, replacement.isInFolders(), table.keys());
            return new Exchange(table, shape, replacement);
        }

        long by(Compared compared, Replacement rows) {
            List<WrittenFile> files = compared.files(table.table());
            if (rows.panels().isAll()) {
                return replacement.by(files, rows.note());
            }
            return replacement.by(files, rows.panels().exactly().orElseThrow(), shape, rows.note());
        }
    }
}
