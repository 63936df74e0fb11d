package io.duibiao.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import io.duibiao.schema.Kept;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;

/** When a figure is in force: now, or only since or until the change that a comparison follows. */
enum Era {
    /** In force now, and maybe before. */
    NOW,
    /** In force now and not before; it is among those of {@link #NOW} too. */
    CAME,
    /** In force before and not now. */
    WENT;

    /** The name of the column that says it, behind those of the table. */
    static final String COLUMN = "era";

    /** Returns the figures in force, marked so. */
    static Dataset<Row> inForce(LakeTable observations) {
        return observations.inForce().withColumn(COLUMN, lit(NOW.name()));
    }

    /** Returns the figures that came and went after a version, as Delta's change feed tells them. */
    static Dataset<Row> after(LakeTable observations, long version) {
        Column cameSo = col("_change_type").isin("insert", "update_postimage");
        return observations
                .changedAfter(version)
                .where(col(Kept.WITHDRAWN_BY).isNull())
                .withColumn(COLUMN, when(cameSo, lit(CAME.name())).otherwise(lit(WENT.name())))
                .drop("_change_type", "_commit_version", "_commit_timestamp");
    }

    /** Returns the era of a row that has the column last. */
    static Era of(InternalRow row) {
        return valueOf(row.getUTF8String(row.numFields() - 1).toString());
    }
}
