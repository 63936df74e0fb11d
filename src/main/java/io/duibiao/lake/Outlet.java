package io.duibiao.lake;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.lake.writer.TableFiles;
import io.duibiao.lake.writer.TableShape;
import io.duibiao.lake.writer.WrittenFile;
import io.duibiao.period.Period;
import io.duibiao.schema.Tables;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/** Where a task puts what comparing its panels gives: everything into rows of {@link Compared}, or the benchmarks into files. */
sealed interface Outlet {

    /** Returns the rows that a panel's result makes. */
    Stream<Row> put(PanelResult result);

    /** Returns the rows that are left when the last panel was put. */
    Stream<Row> end();

    /** Makes the outlet of each task. */
    interface Maker extends Serializable {

        /** Returns an outlet for one task. */
        Outlet make();
    }

    /** Everything becomes a row. */
    record Rows() implements Outlet {
        @Override
        public Stream<Row> put(PanelResult result) {
            return Stream.of(
                            Stream.of(Compared.panel()),
                            result.benchmarks().stream().map(Compared::row),
                            result.averages().stream().map(Compared::row),
                            result.findings().stream().map(Compared::row))
                    .flatMap(rows -> rows);
        }

        @Override
        public Stream<Row> end() {
            return Stream.empty();
        }
    }

    /** The benchmarks go into files, everything else becomes a row, and so does each file. */
    final class Files implements Outlet {
        private final TableFiles<Benchmark> files;
        private final boolean byPeriod;
        private Optional<String> kind = Optional.empty();

        private Files(TableFiles<Benchmark> files, boolean byPeriod) {
            this.files = files;
            this.byPeriod = byPeriod;
        }

        /** Returns what makes such outlets for a table of this shape. */
        static Maker maker(TableShape shape, Configuration hadoop) {
            SerializableConfiguration carried = new SerializableConfiguration(hadoop);
            return () -> {
                TableFiles<Benchmark> files = TableFiles.of(shape, Tables.BENCHMARKS, carried.value());
                TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> files.abandon());
                return new Files(files, shape.byPeriod());
            };
        }

        @Override
        public Stream<Row> put(PanelResult result) {
            List<WrittenFile> ended = result.benchmarks().isEmpty() ? List.of() : endedBefore(result.benchmarks());
            Map<Period, String> texts = new HashMap<>();
            for (Benchmark benchmark : result.benchmarks()) {
                files.add(texts.computeIfAbsent(benchmark.cell().period(), Period::toString), benchmark);
            }
            return Stream.of(
                            Stream.of(Compared.panel()),
                            ended.stream().map(Compared::row),
                            result.averages().stream().map(Compared::row),
                            result.findings().stream().map(Compared::row))
                    .flatMap(rows -> rows);
        }

        /** Panels of one kind come one after the other, so that few of the files by period are open at a time. */
        private List<WrittenFile> endedBefore(List<Benchmark> panel) {
            Optional<String> next =
                    Optional.of(panel.get(0).cell().period().kind().toString());
            boolean another = !next.equals(kind);
            kind = next;
            return another && byPeriod ? files.end() : List.of();
        }

        @Override
        public Stream<Row> end() {
            return files.end().stream().map(Compared::row);
        }
    }
}
