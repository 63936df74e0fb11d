package io.duibiao.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import io.duibiao.lake.writer.ReplacedRows;
import io.duibiao.schema.Kept;
import io.duibiao.schema.ObservationTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;

/**
 * Figures become benchmarks, averages and findings.
 *
 * <ol>
 *   <li>The panels are selected whose figures changed since the benchmarks were written.
 *   <li>The figures in force of each panel are brought together, once.
 *   <li>A pure function compares each panel, once, and then questions related indicators together. Where few figures changed, it
 *       compares each panel as it was before too, which tells the periods that became different.
 *   <li>What became different is replaced, benchmarks last: their commit notes what all three tables reflect.
 * </ol>
 */
final class Comparing {
    /** Beyond, nearly every period is touched, and to compare a panel as it was before would cost more than it spares. */
    private static final long FEW_CHANGES = 100_000;

    /** The setting that says how many bytes of figures, as Delta holds them, are worth a task of their own. */
    static final String BYTES_A_TASK = "spark.duibiao.bytesATask";

    private static final String MEGABYTE = "1048576";
    private static final int TASKS_A_CORE = 4;
    private static final int PARTS_A_TASK = 16;

    /** Into so many parts, Spark writes rows as they come; beyond, it gathers them in memory first. */
    private static final int MOST_PARTS = 200;

    private static final Column[] PANEL = {col(ObservationTable.KIND), col(ObservationTable.INDICATOR)};

    private final SparkSession spark;
    private final LakeTables tables;
    private final PanelFunction function;

    Comparing(LakeTables tables, PanelFunction function) {
        this.spark = tables.spark();
        this.tables = tables;
        this.function = function;
    }

    /** Compares panels, and returns what that did. */
    CompareSummary compare(Extent extent) {
        Reflected now = new Reflected(tables.observations().version(), function.version());
        Optional<Reflected> before = Reflected.by(tables.benchmarks());
        if (extent == Extent.CHANGED && before.equals(Optional.of(now))) {
            return CompareSummary.NOTHING;
        }
        boolean sameRules = before.filter(b -> b.rules().equals(now.rules())).isPresent();
        Selection panels = extent == Extent.ALL || !sameRules
                ? Selection.all()
                : Activity.named(spark, "查找需要重新比较的指标", () -> changedAfter(before));
        if (panels.isEmpty()) {
            return CompareSummary.NOTHING;
        }
        boolean sameFigures = before.filter(b -> b.version() == now.version()).isPresent();
        if (panels.isAll() || panels.changes() > FEW_CHANGES || brokeOff(before) || isLaidOutAnew(before)) {
            return whole(panels, now, sameFigures);
        }
        return isMost(panels) ? whole(Selection.all(), now, sameFigures) : different(panels, now, before.orElseThrow());
    }

    /** Of many figures, to compare more than half twice costs more than to make all anew, which is written by columns. */
    private boolean isMost(Selection panels) {
        Dataset<Row> figures = tables.observations().inForce();
        // The files that may hold figures of the panels tell most of the time, and need not be read for it.
        if (tasks(figures) < cores() || 2 * bytes(figures.where(panels.condition())) <= bytes(figures)) {
            return false;
        }
        Row counts =
                figures.agg(count(lit(1)), count(when(panels.condition(), 1))).head();
        return 2 * counts.getLong(1) > counts.getLong(0);
    }

    /** Findings and averages that are ahead of the benchmarks were written by a comparison that broke off, and may be different anywhere. */
    private boolean brokeOff(Optional<Reflected> benchmarks) {
        return Stream.of(tables.findings(), tables.averages())
                .flatMap(table -> Reflected.by(table).stream())
                .anyMatch(other ->
                        other.version() > benchmarks.map(Reflected::version).orElse(0L));
    }

    /** Over another layout the changes cannot be read: files of before say no period in the folders of after. */
    private boolean isLaidOutAnew(Optional<Reflected> before) {
        return tables.observations()
                .commits()
                .isRewrittenAfter(before.map(Reflected::version).orElse(0L));
    }

    private Selection changedAfter(Optional<Reflected> before) {
        long version = before.map(Reflected::version).orElse(0L);
        return Selection.of(tables.observations().changedAfter(version), function.families());
    }

    private CompareSummary whole(Selection panels, Reflected now, boolean sameFigures) {
        try (CarriedFunction carried = CarriedFunction.by(spark, function)) {
            JavaRDD<InternalRow> figures = figures(panels);
            GoldWriting rows =
                    new GoldWriting.RowsAnew(sameFigures, BenchmarkRows.of(spark, figures, carried), carried.related());
            GoldWriting writing = panels.isAll() && !sameFigures ? GoldWriting.of(tables, rows) : rows;
            PanelRows compare = new PanelRows(carried, writing.outlets());
            try (Compared compared = Compared.of(spark, figures, compare, writing.isByFiles())) {
                tables.gold().forEach(LakeTable::readAhead);
                long count = Activity.named(spark, "计算增速、差距与位次", compared::panels);
                long findings = Activity.named(
                        spark,
                        "核对指标数据",
                        () -> replace(
                                new Replacement(tables.findings(), panels, now),
                                compared.findings(() -> writing.benchmarks(compared), carried),
                                sameFigures));
                Activity.named(
                        spark,
                        "写入平均数",
                        () -> writing.replaceAverages(compared, new Replacement(tables.averages(), panels, now)));
                long benchmarks = Activity.named(
                        spark,
                        "写入增速、差距与位次",
                        () -> writing.replaceBenchmarks(compared, new Replacement(tables.benchmarks(), panels, now)));
                noteOnly(panels, now);
                return new CompareSummary(count, benchmarks, findings);
            }
        }
    }

    /** Where other rules gave the same rows: without the note each run would find that out again. */
    private void noteOnly(Selection panels, Reflected now) {
        if (!Reflected.by(tables.benchmarks()).equals(Optional.of(now))) {
            new Replacement(tables.benchmarks(), panels, now).noteOnly();
        }
    }

    private CompareSummary different(Selection panels, Reflected now, Reflected before) {
        GoldWriting writing = GoldWriting.of(tables, new GoldWriting.KeptRows());
        LakeTable observations = tables.observations();
        Dataset<Row> inForce = Era.inForce(observations).where(panels.condition());
        Dataset<Row> figures =
                inForce.unionByName(Era.after(observations, before.version()).where(panels.condition()));
        try (CarriedFunction carried = CarriedFunction.by(spark, function);
                Compared compared = Compared.of(
                        spark,
                        spread(figures, tasks(inForce), 1),
                        new ChangedPanelRows(carried, writing.outlets()),
                        writing.isByFiles())) {
            tables.gold().forEach(LakeTable::readAhead);
            long count = Activity.named(spark, "计算增速、差距与位次", compared::panels);
            ReplacedRows rows = compared.different();
            long findings = Activity.named(spark, "核对指标数据", () -> question(compared, writing, now));
            Replacement benchmarks = new Replacement(tables.benchmarks(), Selection.of(rows), now);
            if (rows.isEmpty()) {
                benchmarks.noteOnly();
                return new CompareSummary(count, 0, findings);
            }
            Activity.named(
                    spark,
                    "写入平均数",
                    () -> writing.replaceAverages(
                            compared, new Replacement(tables.averages(), Selection.of(rows), now)));
            long written = Activity.named(spark, "写入增速、差距与位次", () -> writing.replaceBenchmarks(compared, benchmarks));
            return new CompareSummary(count, written, findings);
        }
    }

    /**
     * Replaces the findings that may be different. What is found between indicators rests on all benchmarks of their panels, those
     * that stay too.
     */
    private long question(Compared compared, GoldWriting writing, Reflected now) {
        ReplacedRows found = compared.questionable(function.families());
        if (found.isEmpty()) {
            return 0;
        }
        Replacement findings = new Replacement(tables.findings(), Selection.of(found), now);
        return isRelated(found)
                ? findings.whereDifferent(compared.findings(() -> related(compared, writing, found), function)
                        .where(found.condition()))
                : findings.by(compared.findings().where(found.condition()));
    }

    private boolean isRelated(ReplacedRows found) {
        Set<String> related = function.related();
        return found.indicators().values().stream().flatMap(Set::stream).anyMatch(related::contains);
    }

    private Dataset<Row> related(Compared compared, GoldWriting writing, ReplacedRows found) {
        Column standing = found.condition().and(not(compared.different().condition()));
        return writing.benchmarks(compared).union(tables.benchmarks().read().where(standing));
    }

    /** The same figures give the same rows most of the time, and then nothing is written; other figures never do. */
    private static long replace(Replacement replacement, Dataset<Row> rows, boolean sameFigures) {
        return sameFigures ? replacement.whereDifferent(rows) : replacement.by(rows);
    }

    /** Returns the rows of the figures in force, those of a panel one after the other: where it can be as the files give them. */
    private JavaRDD<InternalRow> figures(Selection panels) {
        LakeTable observations = tables.observations();
        Optional<FilesByKind> files = panels.isAll()
                ? FilesByKind.of(observations, cores()).filter(FilesByKind::isWorthIt)
                : Optional.empty();
        if (files.isEmpty()) {
            Dataset<Row> figures = observations.inForce().where(panels.condition());
            return spread(figures, tasks(figures), TASKS_A_CORE);
        }
        // Spark's own union of Datasets would put those of one partition each into one.
        List<RDD<InternalRow>> kinds =
                files.get().rows(figures -> asked(LakeTable.inForce(figures).where(panels.condition()))).stream()
                        .map(Comparing::inOrder)
                        .toList();
        return spark.sparkContext()
                .union(CollectionConverters.asScala(kinds).toSeq(), ClassTag.apply(InternalRow.class))
                .toJavaRDD();
    }

    /** Which run brought a figure is not asked here, and its name need not be read and carried for each. */
    private static Dataset<Row> asked(Dataset<Row> figures) {
        return figures.withColumn(Kept.RUN, lit(""));
    }

    /**
     * Returns the rows of figures, those of a panel one after the other. Few figures go into a partition for each core. Of many, each
     * task gets as many rows, so that no core waits for another that was given the larger panels; it sorts a small part of them at a
     * time, or all of its rows would lie in memory while it compares.
     *
     * @param worth how many tasks the figures are worth
     */
    private JavaRDD<InternalRow> spread(Dataset<Row> figures, long worth, int tasksACore) {
        Dataset<Row> asked = asked(figures);
        if (worth < cores()) {
            return inOrder(asked.repartition(cores(), PANEL)).toJavaRDD();
        }
        int tasks = (int) Math.min(worth, (long) tasksACore * cores());
        int parts = Math.max(tasks, Math.min(PARTS_A_TASK * tasks, MOST_PARTS));
        return inOrder(new EvenParts(asked, parts).get())
                .coalesce(tasks, false, Option.apply(new Consecutive()), null)
                .toJavaRDD();
    }

    /** Returns how many tasks figures are worth. Of what Delta's change feed gives, it cannot be told. */
    private long tasks(Dataset<Row> figures) {
        return bytes(figures) / Long.parseLong(spark.conf().get(BYTES_A_TASK, MEGABYTE));
    }

    /** Returns how many bytes figures take, by the files that Delta would read. */
    private static long bytes(Dataset<Row> figures) {
        return figures.queryExecution().optimizedPlan().stats().sizeInBytes().toLong();
    }

    private int cores() {
        return Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
    }

    /** The rows of a panel, which are in one partition, come one after the other. */
    private static RDD<InternalRow> inOrder(Dataset<Row> figures) {
        return figures.sortWithinPartitions(PANEL).queryExecution().toRdd();
    }
}
