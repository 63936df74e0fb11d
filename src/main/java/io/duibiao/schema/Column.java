package io.duibiao.schema;

/**
 * A column of a table.
 *
 * @param name the name, the same in SQL, Parquet and exports
 * @param type the type
 * @param required whether every row has a value
 * @param comment what it means, for those who meet it in SQL
 */
public record Column(String name, ColumnType type, boolean required, String comment) {

    /** Returns a column that every row fills. */
    static Column required(String name, ColumnType type, String comment) {
        return new Column(name, type, true, comment);
    }

    /** Returns a column that may be empty. */
    static Column optional(String name, ColumnType type, String comment) {
        return new Column(name, type, false, comment);
    }
}
