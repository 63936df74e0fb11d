package io.duibiao.lake.reader;

import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReadStore;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** The columns of a row group, each read by Parquet's own reader of columns when it is asked for. */
final class GroupColumns {
    private final ColumnReadStore readers;
    private final int rows;

    /**
     * Makes the columns of a row group.
     *
     * @param group its pages
     * @param stored its columns, each with one value a row at most
     * @param writer what wrote the file, as its footer says
     */
    GroupColumns(PageReadStore group, MessageType stored, String writer) {
        this.readers = new ColumnReadStoreImpl(group, new NoRecord(), stored, writer);
        this.rows = Math.toIntExact(group.getRowCount());
    }

    /** Returns how many rows there are. */
    int rows() {
        return rows;
    }

    /** Returns the values of a column: a number or bytes for each row, null where it has none. */
    @Nullable
    Object[] values(ColumnDescriptor column) {
        ColumnReader reader = readers.getColumnReader(column);
        @Nullable Object[] values = new @Nullable Object[rows];
        for (int row = 0; row < rows; row++) {
            if (reader.getCurrentDefinitionLevel() == column.getMaxDefinitionLevel()) {
                values[row] = switch (column.getPrimitiveType().getPrimitiveTypeName()) {
                    case INT32 -> reader.getInteger();
                    case INT64 -> reader.getLong();
                    default -> reader.getBinary();
                };
            }
            reader.consume();
        }
        return values;
    }

    /** Parquet can hand values on to what makes records; nothing does here. */
    private static final class NoRecord extends GroupConverter {
        @Override
        public Converter getConverter(int field) {
            return new PrimitiveConverter() {};
        }

        @Override
        public void start() {
            // There is no record.
        }

        @Override
        public void end() {
            // There is no record.
        }
    }
}
