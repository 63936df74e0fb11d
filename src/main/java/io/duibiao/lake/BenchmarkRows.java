package io.duibiao.lake;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.schema.RecordWriter;
import io.duibiao.schema.SparkRows;
import io.duibiao.schema.Tables;
import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * The rows of figures, panel after panel, become the benchmarks that comparing each panel gives, and nothing else.
 *
 * @param function what compares a panel
 */
record BenchmarkRows(PanelFunction function) implements FlatMapFunction<Iterator<InternalRow>, InternalRow> {

    /** Returns the rows of {@code gold/benchmarks}, computed whenever they are asked for. */
    static Dataset<Row> of(SparkSession spark, JavaRDD<InternalRow> figures, PanelFunction function) {
        return ((org.apache.spark.sql.classic.SparkSession) spark)
                .internalCreateDataFrame(
                        figures.mapPartitions(new BenchmarkRows(function)).rdd(),
                        SparkRows.type(Tables.BENCHMARKS),
                        false);
    }

    @Override
    public Iterator<InternalRow> call(Iterator<InternalRow> figures) {
        RecordWriter<Benchmark> writer = RecordWriter.of(Tables.BENCHMARKS);
        return new PanelByPanel(function)
                .compared(figures)
                .flatMap(result -> result.benchmarks().stream())
                .map(writer::row)
                .iterator();
    }
}
