package io.duibiao.lake;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.lake.writer.TableShape;
import io.duibiao.schema.Tables;
import java.io.Serializable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/** Where a task puts what comparing its panels gives: everything into rows of {@link Compared}, or most of it into files. */
sealed interface Outlet {

    /** Returns the row that stands for a panel, and those that its result makes. */
    default Stream<Row> put(PanelResult result) {
        return put(Compared.panel(), result);
    }

    /** Returns a row that stands for a panel, and those that its result makes. */
    Stream<Row> put(Row panel, PanelResult result);

    /** Returns the rows that are left when the last panel was put. */
    Stream<Row> end();

    /** Makes the outlet of each task. */
    interface Maker extends Serializable {

        /** Returns an outlet for one task. */
        Outlet make();
    }

    /**
     * Everything becomes a row, of the benchmarks only those that are wanted.
     *
     * @param wanted which benchmarks are
     */
    record Rows(Predicate<Benchmark> wanted) implements Outlet {
        @Override
        public Stream<Row> put(Row panel, PanelResult result) {
            return Stream.of(
                            Stream.of(panel),
                            result.benchmarks().stream().filter(wanted).map(Compared::row),
                            result.averages().stream().map(Compared::row),
                            result.findings().stream().map(Compared::row))
                    .flatMap(rows -> rows);
        }

        @Override
        public Stream<Row> end() {
            return Stream.empty();
        }
    }

    /**
     * The benchmarks and averages go into files, everything else becomes a row, and so does each file.
     *
     * @param benchmarks the files of benchmarks
     * @param averages the files of averages
     */
    record Files(PanelFiles<Benchmark> benchmarks, PanelFiles<Averages> averages) implements Outlet {

        /** Returns what makes such outlets for tables of these shapes. */
        static Maker maker(TableShape benchmarks, TableShape averages, Configuration hadoop) {
            SerializableConfiguration carried = new SerializableConfiguration(hadoop);
            return () -> new Files(
                    PanelFiles.of(Tables.BENCHMARKS, benchmarks, carried.value(), row -> row.cell()
                            .period()),
                    PanelFiles.of(Tables.AVERAGES, averages, carried.value(), row -> row.scope()
                            .period()));
        }

        @Override
        public Stream<Row> put(Row panel, PanelResult result) {
            return Stream.of(
                            Stream.of(panel),
                            benchmarks.add(result.benchmarks()).stream(),
                            averages.add(result.averages()).stream(),
                            result.findings().stream().map(Compared::row))
                    .flatMap(rows -> rows);
        }

        @Override
        public Stream<Row> end() {
            return Stream.concat(benchmarks.end(), averages.end());
        }
    }
}
