package io.duibiao.lake;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import io.duibiao.schema.ObservationTable;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;

/** Puts the new rows of some panels in the place of the old ones, in one commit. */
final class Replacement {
    private static final String PERIOD = ObservationTable.PERIOD;
    private static final String APPLICATION = "duibiao";

    private final LakeTable table;
    private final Selection panels;
    private final Reflected reflected;

    /** Prepares a replacement of the rows of some panels; its commit notes what the new rows reflect. */
    Replacement(LakeTable table, Selection panels, Reflected reflected) {
        this.table = table;
        this.panels = panels;
        this.reflected = reflected;
    }

    /** Puts these rows in place, and returns how many were written. */
    long by(Dataset<Row> rows) {
        long before = table.version();
        if (before == 0 || panels.isAll()) {
            // A condition would make Delta look through all old rows for those that meet it.
            rows.write()
                    .format("delta")
                    .mode(before == 0 ? "append" : "overwrite")
                    .option("userMetadata", reflected.note())
                    .save(table.path());
        } else {
            overwrite(rows, panels.condition());
        }
        return writtenAfter(before);
    }

    /** Puts those of these rows in place whose period differs from what stands there, and returns how many were written. */
    long whereDifferent(Dataset<Row> rows) {
        long before = table.version();
        Object[] periods = differing(rows);
        if (periods.length > 0) {
            Column different = col(PERIOD).isin(periods);
            overwrite(rows.where(different), different.and(panels.condition()));
        }
        return writtenAfter(before);
    }

    /**
     * Notes what the rows reflect, where none of them has to be written. Delta drops a commit that does nothing, but keeps one that
     * names an application's transaction; its number only has to be higher than any before.
     */
    void noteOnly() {
        table.read()
                .limit(0)
                .write()
                .format("delta")
                .mode("append")
                .option("txnAppId", APPLICATION)
                .option("txnVersion", table.version() + 1)
                .option("userMetadata", reflected.note())
                .save(table.path());
    }

    /** Returns which rows are replaced. */
    Selection panels() {
        return panels;
    }

    /** Returns the note that the commit carries. */
    String note() {
        return reflected.note();
    }

    private void overwrite(Dataset<Row> rows, Column old) {
        try {
            rows.writeTo("delta.`" + table.path().replace("`", "``") + "`")
                    .option("userMetadata", reflected.note())
                    .overwrite(old);
        } catch (NoSuchTableException e) {
            throw new IllegalStateException("There is no table at " + table.path(), e);
        }
    }

    private long writtenAfter(long before) {
        Commit last = table.commits().last();
        return last.version() == before ? 0 : last.count("numOutputRows") - last.count("numCopiedRows");
    }

    private Object[] differing(Dataset<Row> rows) {
        Dataset<Row> fresh = digests(rows, "fresh");
        Dataset<Row> standing = digests(table.read().where(panels.condition()), "standing");
        return fresh
                .join(standing, fresh.col(PERIOD).equalTo(standing.col(PERIOD)), "full")
                .where(col("fresh").eqNullSafe(col("standing")).equalTo(false))
                .select(coalesce(fresh.col(PERIOD), standing.col(PERIOD)))
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toArray();
    }

    /** The rows of a period as one value, whatever their order. */
    private Dataset<Row> digests(Dataset<Row> rows, String name) {
        // Spark's hash passes by what is empty, so where that is has to be said beside it.
        Column[] values = table.table().columns().stream()
                .flatMap(column -> column.required()
                        ? Stream.of(col(column.name()))
                        : Stream.of(col(column.name()), col(column.name()).isNull()))
                .toArray(Column[]::new);
        Column hashes = sum(xxhash64(values).cast("decimal(38,0)"));
        return rows.groupBy(PERIOD).agg(struct(count(lit(1)), hashes).as(name));
    }
}
