package io.duibiao.lake.writer;

import io.duibiao.schema.Column;
import io.duibiao.schema.ColumnType;
import java.util.Optional;
import org.apache.parquet.schema.Type;

/** A column of a table's files: one value a row in its form, or several texts a row. */
sealed interface ParquetColumn {

    /** Returns the column as a file's schema names it. */
    Type field();

    /** Returns an empty chunk, with room for so many rows before it grows. */
    Chunk chunk(int capacity);

    /** Returns whether this room can write columns of a type. */
    static boolean serves(ColumnType type) {
        return type == ColumnType.TEXTS || ValueForm.of(type).isPresent();
    }

    /** Returns a table's column; its type must be one that this room can write. */
    static ParquetColumn of(Column column) {
        Optional<ValueForm> form = ValueForm.of(column.type());
        return form.isPresent() ? new Value(column.name(), form.get()) : new Texts(column.name());
    }

    /**
     * One value a row.
     *
     * @param name the column's name
     * @param form how the values stand in the file
     */
    record Value(String name, ValueForm form) implements ParquetColumn {
        @Override
        public Type field() {
            return form.column(name);
        }

        @Override
        public Chunk chunk(int capacity) {
            return new ColumnChunk(form, name, capacity);
        }
    }

    /**
     * Several texts a row.
     *
     * @param name the column's name
     */
    record Texts(String name) implements ParquetColumn {
        @Override
        public Type field() {
            return TextsChunk.column(name);
        }

        @Override
        public Chunk chunk(int capacity) {
            return new TextsChunk(name, capacity);
        }
    }
}
