package io.duibiao.lake;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.observation.Observation;
import io.duibiao.period.PeriodKind;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/**
 * A function that is brought once to each process that compares, and serves all its tasks: what it loads there, such as catalogues and
 * the map of each year, is loaded once. It is there until it is closed.
 *
 * @param carried the function
 */
record CarriedFunction(Broadcast<PanelFunction> carried) implements PanelFunction, AutoCloseable {

    static CarriedFunction by(SparkSession spark, PanelFunction function) {
        return new CarriedFunction(new JavaSparkContext(spark.sparkContext()).broadcast(function));
    }

    @Override
    public PanelResult compare(String indicator, PeriodKind kind, List<Observation> figures) {
        return carried.value().compare(indicator, kind, figures);
    }

    @Override
    public List<Set<String>> families() {
        return carried.value().families();
    }

    @Override
    public List<Finding> question(List<Benchmark> together) {
        return carried.value().question(together);
    }

    @Override
    public String version() {
        return carried.value().version();
    }

    @Override
    public void close() {
        carried.unpersist();
    }
}
