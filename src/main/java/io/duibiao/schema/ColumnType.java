package io.duibiao.schema;

/** The types of columns. */
public enum ColumnType {
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
