package io.duibiao.statement.sheet;

/**
 * A column of labels.
 *
 * @param column counted from 0
 * @param kind what its labels name
 */
record StubColumn(int column, Kind kind) {

    /** What labels name. */
    enum Kind {
        REGION,
        /** Region codes after GB/T 2260. */
        CODE,
        PERIOD,
        UNIT,
        /** Indicators, or parts of names of them. */
        WORDS,
        /** English labels, serial numbers, remarks. */
        IGNORED
    }
}
