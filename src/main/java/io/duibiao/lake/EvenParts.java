package io.duibiao.lake;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import io.duibiao.schema.ObservationTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Figures in parts of about as many rows each, a panel whole in one of them, panels of one kind of period side by side. The panels are
 * counted for that, which looks at two columns; Spark's own way by ranges would read all of every row once more.
 *
 * @param figures the figures
 * @param parts how many parts
 */
record EvenParts(Dataset<Row> figures, int parts) {
    private static final String KIND = ObservationTable.KIND;
    private static final String INDICATOR = ObservationTable.INDICATOR;
    private static final String PART = "part";

    /** Returns the figures, so parted. */
    Dataset<Row> get() {
        Column[] columns = Stream.of(figures.columns()).map(name -> col(name)).toArray(Column[]::new);
        return figures.join(broadcast(numbers()), new String[] {KIND, INDICATOR})
                .repartitionById(parts, col(PART))
                .select(columns);
    }

    /** Returns the number of each panel's part, from 0: a panel goes where its middle lies. */
    private Dataset<Row> numbers() {
        List<Row> panels = figures.groupBy(KIND, INDICATOR).count().collectAsList().stream()
                .sorted(Comparator.<Row, String>comparing(row -> row.getString(0))
                        .thenComparing(row -> row.getString(1)))
                .toList();
        long all = panels.stream().mapToLong(row -> row.getLong(2)).sum();
        List<Row> numbers = new ArrayList<>();
        long before = 0;
        for (Row panel : panels) {
            long part = (2 * before + panel.getLong(2)) * parts / (2 * all);
            numbers.add(RowFactory.create(panel.getString(0), panel.getString(1), (int) part));
            before += panel.getLong(2);
        }
        StructType type = new StructType()
                .add(KIND, DataTypes.StringType)
                .add(INDICATOR, DataTypes.StringType)
                .add(PART, DataTypes.IntegerType);
        return figures.sparkSession().createDataFrame(numbers, type);
    }
}
