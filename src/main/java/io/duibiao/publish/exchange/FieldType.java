package io.duibiao.publish.exchange;

import io.duibiao.period.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** What the cells of a column hold, and the text in which each of them is written before a format takes it. */
public enum FieldType {
    /** Characters. */
    TEXT {
        @Override
        boolean accepts(String text) {
            return true;
        }
    },
    /** A period in its text form, such as {@code 2023-Q1..Q3}. */
    PERIOD {
        @Override
        boolean accepts(String text) {
            return Period.tryParse(text).isPresent();
        }
    },
    /** A whole number of 32 bits. */
    INTEGER {
        @Override
        boolean accepts(String text) {
            return WHOLE.matcher(text).matches();
        }
    },
    /** An exact number, such as {@code -3.20}: at most 24 digits before and 14 after the point. */
    DECIMAL {
        @Override
        boolean accepts(String text) {
            return EXACT.matcher(text).matches();
        }

        @Override
        String fitted(String text) {
            return new BigDecimal(text).scale() <= SCALE
                    ? text
                    : new BigDecimal(text).setScale(SCALE, RoundingMode.HALF_UP).toPlainString();
        }
    },
    /** A day, such as {@code 2023-09-20}. */
    DATE {
        @Override
        boolean accepts(String text) {
            try {
                LocalDate.parse(text);
                return true;
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    };

    /** How many digits an exact number has at most. */
    public static final int PRECISION = 38;

    /** How many of them follow the decimal point. */
    public static final int SCALE = 14;

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern EXACT =
            Pattern.compile("-?\\d{1," + (PRECISION - SCALE) + "}(\\.\\d{1," + SCALE + "})?");

    /** Returns whether the text is a value of this type; a blank one is no value. */
    abstract boolean accepts(String text);

    /** Returns the text with no more decimals than are kept, rounded half up. */
    String fitted(String text) {
        return text;
    }

    /** Returns whether the values are numbers. */
    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }
}
