package io.duibiao.schema;

/**
 * A column of a table.
 *
 * @param name the name, the same in SQL, Parquet and exports
 * @param type the type
 * @param required whether every row has a value
 * @param comment what it means, for those who meet it in SQL
 */
public record Column(String name, Type type, boolean required, String comment) {

    /** The types of columns. */
    public enum Type {
        /** Characters. */
        TEXT,
        /** Several texts, in their order. */
        TEXTS,
        /** A whole number of 32 bits. */
        INTEGER,
        /** An exact decimal number as {@link Decimals} holds it. */
        DECIMAL,
        /** A day. */
        DATE,
        /** A moment, in UTC. */
        TIMESTAMP
    }

    /** Returns a column that every row fills. */
    static Column required(String name, Type type, String comment) {
        return new Column(name, type, true, comment);
    }

    /** Returns a column that may be empty. */
    static Column optional(String name, Type type, String comment) {
        return new Column(name, type, false, comment);
    }
}
