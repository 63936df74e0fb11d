package io.duibiao.lake;

import io.duibiao.lake.writer.FileReplacement;
import io.duibiao.lake.writer.TableShape;
import io.duibiao.lake.writer.WrittenFile;
import io.duibiao.schema.ObservationTable;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How the rows of {@code gold/benchmarks} get into the table: through a Dataset, or, where all of them are made anew, by files that
 * the comparing tasks write column by column. Both ways give the same rows.
 *
 * <p>The setting {@code spark.duibiao.writer} chooses: {@code columns}, as if nothing was set, or {@code rows}.
 */
sealed interface BenchmarkWriting {
    /** The name of the setting. */
    String SETTING = "spark.duibiao.writer";

    /** Returns what makes the outlet of each comparing task. */
    Outlet.Maker outlets();

    /** Returns the rows that comparing gave. */
    Dataset<Row> rows(Compared compared);

    /** Puts the rows into the table, and returns how many were written. */
    long replace(Compared compared, Replacement replacement, boolean sameFigures);

    /** Returns the way in which all rows are replaced. */
    static BenchmarkWriting ofAll(LakeTable table) {
        boolean byColumns = table.spark().conf().get(SETTING, "columns").equals("columns");
        return byColumns && FileReplacement.serves(table.table()) ? AsFiles.of(table) : new AsRows(table);
    }

    /**
     * Through a Dataset.
     *
     * @param table the table
     */
    record AsRows(LakeTable table) implements BenchmarkWriting {
        @Override
        public Outlet.Maker outlets() {
            return Outlet.Rows::new;
        }

        @Override
        public Dataset<Row> rows(Compared compared) {
            return compared.benchmarks();
        }

        @Override
        public long replace(Compared compared, Replacement replacement, boolean sameFigures) {
            return sameFigures
                    ? replacement.whereDifferent(compared.benchmarks())
                    : replacement.by(compared.benchmarks());
        }
    }

    /**
     * By files.
     *
     * @param shape where the table's files go
     * @param hadoop how files are written
     * @param replacement the transaction, begun before the first file is written
     */
    record AsFiles(TableShape shape, Configuration hadoop, FileReplacement replacement) implements BenchmarkWriting {
        static AsFiles of(LakeTable table) {
            TableShape shape = new TableShape(
                    table.path(),
                    ObservationTable.PERIOD,
                    !table.partitionColumns().isEmpty(),
                    table.keys());
            return new AsFiles(
                    shape,
                    table.spark().sessionState().newHadoopConf(),
                    FileReplacement.of(table.spark(), table.path(), table.table()));
        }

        @Override
        public Outlet.Maker outlets() {
            return Outlet.Files.maker(shape, hadoop);
        }

        @Override
        public Dataset<Row> rows(Compared compared) {
            return replacement.rows(compared.files());
        }

        @Override
        public long replace(Compared compared, Replacement rows, boolean sameFigures) {
            List<WrittenFile> files = compared.files();
            return replacement.by(files, rows.note());
        }
    }
}
