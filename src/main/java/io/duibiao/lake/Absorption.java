package io.duibiao.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.delta.tables.DeltaTable;
import io.duibiao.schema.DocumentTable;
import io.duibiao.schema.Kept;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The one way in which what files gave enters a table and leaves it.
 *
 * <ol>
 *   <li>What stands in force of the same files is compared with what they gave now, column by column.
 *   <li>Rows that do not stand there yet are added.
 *   <li>Rows of a changed file that it no longer gives are marked as withdrawn by this run, in the same commit.
 * </ol>
 *
 * <p>Done twice, the second time changes nothing: neither where a run is repeated nor where it broke off and is completed.
 */
final class Absorption {
    private static final String GONE = "gone";
    private static final String SOURCE = DocumentTable.SOURCE;

    private final LakeTable table;
    private final String run;
    private final int files;

    /** Prepares to take rows of a run into a table, into so many new files. */
    Absorption(LakeTable table, String run, int files) {
        this.table = table;
        this.run = run;
        this.files = files;
    }

    /**
     * What an absorption did.
     *
     * @param added how many rows were added
     * @param withdrawn how many were marked as withdrawn
     */
    record Change(long added, long withdrawn) {

        /** Nothing was added or withdrawn. */
        static final Change NONE = new Change(0, 0);
    }

    /**
     * Takes rows in.
     *
     * @param arrivals the rows that files gave
     * @param sources the names of those files
     */
    Change absorb(Dataset<Row> arrivals, Dataset<Row> sources) {
        long before = table.version();
        Dataset<Row> inForce = table.inForce();
        Dataset<Row> standing = inForce.join(sources, inForce.col(SOURCE).equalTo(sources.col(SOURCE)), "left_semi");
        if (before == 0 || standing.isEmpty()) {
            append(arrivals);
        } else {
            merge(
                    arrivals.join(standing, same(arrivals::col, standing::col), "left_anti"),
                    standing.join(arrivals, same(standing::col, arrivals::col), "left_anti"));
        }
        return changeSince(before);
    }

    private void append(Dataset<Row> rows) {
        rows.coalesce(files).write().format("delta").mode("append").save(table.path());
    }

    private void merge(Dataset<Row> added, Dataset<Row> gone) {
        Dataset<Row> rows = added.withColumn(GONE, lit(false)).unionByName(gone.withColumn(GONE, lit(true)));
        Column mark = col("s." + GONE);
        Map<String, Column> values = table.table().columnNames().stream()
                .collect(Collectors.toMap(Function.identity(), name -> col("s." + name)));
        DeltaTable.forPath(table.spark(), table.path())
                .as("t")
                .merge(
                        rows.as("s"),
                        mark.and(col("t." + Kept.WITHDRAWN_BY).isNull())
                                .and(same(name -> col("t." + name), name -> col("s." + name))))
                .whenMatched()
                .update(Map.of(Kept.WITHDRAWN_BY, lit(run)))
                .whenNotMatched()
                .insert(values)
                .execute();
    }

    private Column same(Function<String, Column> left, Function<String, Column> right) {
        return table.identity().stream()
                .map(name -> left.apply(name).eqNullSafe(right.apply(name)))
                .reduce(Column::and)
                .orElseThrow();
    }

    private Change changeSince(long before) {
        Commit last = table.commits().last();
        if (last.version() == before) {
            return Change.NONE;
        }
        return last.operation().equals("MERGE")
                ? new Change(last.count("numTargetRowsInserted"), last.count("numTargetRowsUpdated"))
                : new Change(last.count("numOutputRows"), 0);
    }
}
