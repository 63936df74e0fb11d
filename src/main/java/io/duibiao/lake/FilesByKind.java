package io.duibiao.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import io.duibiao.lake.writer.FileReplacement;
import io.duibiao.period.Period;
import io.duibiao.schema.ObservationTable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.actions.AddFile;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The files of a table of figures that lie in a folder for each period, by kind of period. The figures of a panel all lie in the files
 * of its kind: a task that reads these needs no figure from another task, and nothing has to be sent around. Where cores would wait for
 * one another, several tasks read the files of a kind, each for some of its indicators.
 *
 * @param table the table
 * @param snapshot its version
 * @param kinds the kinds, the largest first
 * @param cores how many tasks run at a time
 */
record FilesByKind(LakeTable table, Snapshot snapshot, List<Kind> kinds, int cores) {
    /** To read all files oftener than that costs more than to send the figures around. */
    private static final int MOST_READINGS = 4;

    /** Returns the current files of a table; empty where they do not lie by period, or this does not know the Delta library there is. */
    static Optional<FilesByKind> of(LakeTable table, int cores) {
        if (!FileReplacement.isDeltaKnown()) {
            return Optional.empty();
        }
        Snapshot snapshot =
                DeltaLog.forTable(table.spark(), table.path()).update(false, Option.empty(), Option.empty());
        if (!CollectionConverters.asJava(snapshot.metadata().partitionColumns())
                .equals(List.of(ObservationTable.PERIOD))) {
            return Optional.empty();
        }
        List<Kind> largestFirst =
                snapshot.allFiles().collectAsList().stream()
                        .collect(Collectors.groupingBy(FilesByKind::kind))
                        .values()
                        .stream()
                        .map(Kind::new)
                        .sorted(Comparator.comparingLong(Kind::bytes).reversed())
                        .toList();
        return Optional.of(new FilesByKind(table, snapshot, largestFirst, cores));
    }

    private static String kind(AddFile file) {
        String period = Objects.requireNonNull(
                CollectionConverters.asJava(file.partitionValues()).get(ObservationTable.PERIOD),
                file.path() + " lies in no period's folder");
        return Period.parse(period).kind().toString();
    }

    private long bytes() {
        return kinds.stream().mapToLong(Kind::bytes).sum();
    }

    /** Returns whether to read the files as often as that takes costs less than to send the figures around. */
    boolean isWorthIt() {
        long read = IntStream.range(0, kinds.size())
                .mapToLong(number -> parts(number) * kinds.get(number).bytes())
                .sum();
        return !kinds.isEmpty() && read <= MOST_READINGS * bytes();
    }

    /** Returns into how many tasks a kind goes: one that is more than a core's share into several, and so those that come last. */
    private long parts(int number) {
        long shares = 1 + (kinds.get(number).bytes() * cores - 1) / bytes();
        int last = Math.max(1, kinds.size() % cores);
        return Math.max(shares, number >= kinds.size() - last ? cores : 1);
    }

    /**
     * Returns the rows of each kind or part of one, in one partition each, each panel whole in one of them.
     *
     * @param choice what leaves out rows and columns, which Spark does while it reads
     */
    List<Dataset<Row>> rows(UnaryOperator<Dataset<Row>> choice) {
        // Behind coalesce, another choice of columns would write each row once more.
        return IntStream.range(0, kinds.size())
                .boxed()
                .flatMap(number -> parts(rows(kinds.get(number)), parts(number)))
                .map(rows -> choice.apply(rows).coalesce(1))
                .toList();
    }

    private Dataset<Row> rows(Kind kind) {
        Column[] inOrder =
                table.table().columnNames().stream().map(name -> col(name)).toArray(Column[]::new);
        return snapshot.deltaLog()
                .createDataFrame(
                        snapshot, CollectionConverters.asScala(kind.files()).toSeq(), false, Option.empty())
                .select(inOrder);
    }

    private static Stream<Dataset<Row>> parts(Dataset<Row> rows, long parts) {
        Column part = pmod(xxhash64(col(ObservationTable.INDICATOR)), lit(parts));
        return parts == 1
                ? Stream.of(rows)
                : LongStream.range(0, parts).mapToObj(number -> rows.where(part.equalTo(number)));
    }

    /**
     * The files of a kind of period.
     *
     * @param files the files
     */
    record Kind(List<AddFile> files) {
        long bytes() {
            return files.stream().mapToLong(AddFile::size).sum();
        }
    }
}
