package io.duibiao.lake.writer;

import java.util.Optional;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Between which texts the values of a column lie, in the order of their bytes. Delta cuts long texts off: then the bounds are wider than
 * the values.
 *
 * @param least no value lies before this; empty where that is not known
 * @param most no value lies behind this; empty where that is not known
 */
record TextRange(Optional<String> least, Optional<String> most) {

    /** Returns the range of a column that has one value. */
    static TextRange of(String only) {
        return new TextRange(Optional.of(only), Optional.of(only));
    }

    /** Returns the value that each row has; empty where there are several, or where that is not known. */
    Optional<String> only() {
        return least.equals(most) ? least : Optional.empty();
    }

    /** Returns whether a value lies within. */
    boolean mayHold(String value) {
        UTF8String bytes = UTF8String.fromString(value);
        return least.map(UTF8String::fromString)
                        .map(low -> low.compareTo(bytes) <= 0)
                        .orElse(true)
                && most.map(UTF8String::fromString)
                        .map(high -> high.compareTo(bytes) >= 0)
                        .orElse(true);
    }
}
