package io.duibiao.lake.effort;

import io.duibiao.lake.effort.Effort.Written;
import io.duibiao.lake.storage.TableLog;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/** Counts what a session does and what comes into the tables of a lake, from its making until it is closed. */
public final class EffortMeter implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 10_000;

    private final SparkSession spark;
    private final WorkCount count = new WorkCount();
    private final Map<String, TableMeter> tables = new LinkedHashMap<>();

    private EffortMeter(SparkSession spark) {
        this.spark = spark;
    }

    /** Begins to count. */
    public static EffortMeter start(SparkSession spark, String lake) {
        EffortMeter meter = new EffortMeter(spark);
        Configuration hadoop = spark.sessionState().newHadoopConf();
        for (Table<?> table : Tables.all()) {
            TableLog log = TableLog.of(lake + "/" + table.path(), hadoop);
            meter.tables.put(table.path(), TableMeter.start(log));
        }
        spark.sparkContext().addSparkListener(meter.count);
        return meter;
    }

    /** Returns what was counted so far. */
    public Effort soFar() {
        awaitEvents();
        Map<String, Written> written = new LinkedHashMap<>();
        tables.forEach((table, meter) -> {
            Written added = meter.soFar();
            if (added.versions() > 0) {
                written.put(table, added);
            }
        });
        return new Effort(count.soFar(), written);
    }

    /** Spark tells what it did a little later, on a thread of its own. */
    private void awaitEvents() {
        try {
            spark.sparkContext().listenerBus().waitUntilEmpty(PATIENCE_MILLIS);
        } catch (TimeoutException e) {
            // A count that lacks the last tasks of an overloaded machine is no reason to fail.
            return;
        }
    }

    @Override
    public void close() {
        spark.sparkContext().removeSparkListener(count);
    }
}
