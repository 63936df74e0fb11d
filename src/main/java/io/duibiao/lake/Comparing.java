package io.duibiao.lake;

import static org.apache.spark.sql.functions.col;

import io.duibiao.schema.ObservationTable;
import io.duibiao.schema.SparkRows;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Figures become benchmarks and findings.
 *
 * <ol>
 *   <li>The panels are selected whose figures changed since the benchmarks were written.
 *   <li>The figures in force of each panel are brought together, once.
 *   <li>A pure function compares each panel.
 *   <li>What became different is replaced, findings first: the benchmarks' commit notes what both reflect.
 * </ol>
 */
final class Comparing {
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
        Selection panels = Activity.named(spark, "查找需要重新比较的指标", () -> select(extent, before, now));
        if (panels.size() == 0) {
            return CompareSummary.NOTHING;
        }
        JavaRDD<Row> figures = figures(panels);
        long findings = Activity.named(spark, "核对指标数据", () -> new Replacement(tables.findings(), panels, now)
                .by(rows(figures, PanelRows.Output.FINDINGS, tables.findings())));
        long benchmarks = Activity.named(spark, "计算增速、差距与位次", () -> new Replacement(tables.benchmarks(), panels, now)
                .by(rows(figures, PanelRows.Output.BENCHMARKS, tables.benchmarks())));
        return new CompareSummary(panels.size(), benchmarks, findings);
    }

    private Selection select(Extent extent, Optional<Reflected> before, Reflected now) {
        boolean sameRules = before.filter(b -> b.rules().equals(now.rules())).isPresent();
        if (extent == Extent.ALL || !sameRules) {
            return Selection.of(tables.observations().read());
        }
        long since = before.map(Reflected::version).orElse(0L);
        return Selection.of(tables.observations().changedAfter(since));
    }

    /** The rows of a panel lie in one partition, one after the other; both outputs read the same shuffled rows. */
    private JavaRDD<Row> figures(Selection panels) {
        int partitions = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
        return tables.observations()
                .inForce()
                .where(panels.condition())
                .repartition(partitions, col(ObservationTable.INDICATOR), col(ObservationTable.KIND))
                .sortWithinPartitions(ObservationTable.INDICATOR, ObservationTable.KIND)
                .javaRDD();
    }

    private Dataset<Row> rows(JavaRDD<Row> figures, PanelRows.Output output, LakeTable table) {
        return spark.createDataFrame(
                figures.mapPartitions(new PanelRows(function, output)), SparkRows.type(table.table()));
    }
}
