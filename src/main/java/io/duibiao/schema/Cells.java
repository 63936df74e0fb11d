package io.duibiao.schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Takes the values of rows, one after the other in the order of their columns: an array, or the columns of a file. */
public interface Cells {

    /** Takes characters. */
    void text(String value);

    /** Takes several texts, in their order. */
    void texts(String[] value);

    /** Takes a whole number. */
    void integer(int value);

    /**
     * Takes a number, to be held as {@link Decimals#stored} gives it.
     *
     * @throws ArithmeticException if it does not fit
     */
    void decimal(BigDecimal value);

    /**
     * Takes a radius, to be held as {@link Decimals#storedRadius} gives it.
     *
     * @throws ArithmeticException if it does not fit
     */
    void radius(BigDecimal value);

    /** Takes a day. */
    void date(LocalDate value);

    /** Takes a moment. */
    void timestamp(Instant value);

    /** Leaves a column empty. */
    void nothing();

    /**
     * Takes the values of the next columns over from an earlier row where the very same part of a record stood in them, if that can be
     * told.
     *
     * @param part what stands in the columns
     * @param key a number by which parts are found, the same for the same part and another for most others
     * @param columns how many they are
     * @return whether they were taken over; otherwise the values follow one by one
     */
    default boolean again(Object part, int key, int columns) {
        return false;
    }
}
