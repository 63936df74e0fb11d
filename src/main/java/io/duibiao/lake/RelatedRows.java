package io.duibiao.lake;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.schema.ObservationTable;
import io.duibiao.schema.RowReader;
import io.duibiao.schema.SparkRows;
import io.duibiao.schema.Tables;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/**
 * The rows of benchmarks, those of one region and period one after the other, become the findings between their indicators.
 *
 * @param function what questions them
 */
record RelatedRows(PanelFunction function) implements FlatMapFunction<Iterator<Row>, Row> {

    @Override
    public Iterator<Row> call(Iterator<Row> benchmarks) {
        RowReader reader = new RowReader();
        return Adjacent.of(benchmarks, ObservationTable.REGION, ObservationTable.PERIOD)
                .map(rows -> rows.stream().map(row -> benchmark(row, reader)).toList())
                .flatMap(together -> function.question(together).stream())
                .map(finding -> SparkRows.row(Tables.FINDINGS, finding))
                .iterator();
    }

    private static Benchmark benchmark(Row row, RowReader reader) {
        return SparkRows.read(Tables.BENCHMARKS, row, reader);
    }
}
