package io.duibiao.schema;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** A table's columns and rows as Spark sees them. Days and moments are those of {@code java.time}. */
public final class SparkRows {
    private SparkRows() {}

    /** Returns a table's columns as a Spark schema, with their comments. */
    public static StructType type(Table<?> table) {
        List<StructField> fields = table.columns().stream()
                .map(column -> DataTypes.createStructField(
                                column.name(), type(column.type()), !column.required(), Metadata.empty())
                        .withComment(column.comment()))
                .toList();
        return DataTypes.createStructType(fields);
    }

    private static DataType type(ColumnType type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case TEXTS -> DataTypes.createArrayType(DataTypes.StringType, false);
            case INTEGER -> DataTypes.IntegerType;
            case DECIMAL -> DataTypes.createDecimalType(Decimals.PRECISION, Decimals.SCALE);
            case DATE -> DataTypes.DateType;
            case TIMESTAMP -> DataTypes.TimestampType;
        };
    }

    /** Returns a record as a row of its table. */
    public static <R> Row row(Table<R> table, R what) {
        return RowFactory.create(table.row(what));
    }

    /** Returns the record of a row whose columns are those of the table, read by a reader that serves many rows. */
    public static <R> R read(Table<R> table, Row row, RowReader reader) {
        @Nullable Object[] values = new @Nullable Object[row.length()];
        for (int i = 0; i < values.length; i++) {
            Object value = row.isNullAt(i) ? null : row.get(i);
            values[i] =
                    value instanceof scala.collection.Seq<?> ? row.getList(i).toArray(String[]::new) : value;
        }
        return table.read(reader.at(values));
    }
}
