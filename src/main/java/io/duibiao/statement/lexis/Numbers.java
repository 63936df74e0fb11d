package io.duibiao.statement.lexis;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers in Arabic digits, such as {@code 550.5} and {@code 24,106}. A comma belongs to a number only with one to
 * three digits before it and exactly three after it. Texts are in the form of {@link PlainText}; {@link #parse} takes any.
 */
public final class Numbers {
    private static final int LONGEST = 24;

    private Numbers() {}

    /**
     * A number as written.
     *
     * @param start index of its first character, a sign included
     * @param end index after its last character
     * @param value what it says, with the decimals as written
     */
    public record Numeral(int start, int end, BigDecimal value) {}

    /** Returns whether the character is a digit 0 to 9. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the number whose digits begin at the offset; empty where none do, or where they are too many for a figure. */
    public static Optional<Numeral> at(CharSequence text, int offset) {
        int end = wholePart(text, offset);
        if (end == offset || end - offset > LONGEST) {
            return Optional.empty();
        }
        if (isPoint(text, end)) {
            end = digits(text, end + 1);
            if (end - offset > LONGEST) {
                return Optional.empty();
            }
        }
        String plain = text.subSequence(offset, end).toString().replace(",", "").replace('·', '.');
        return Optional.of(new Numeral(offset, end, new BigDecimal(plain)));
    }

    /** Returns the value of a text that is one number and nothing else, full-width digits, signs and spaces allowed. */
    public static Optional<BigDecimal> parse(String text) {
        String plain = PlainText.of(text.strip()).text();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        boolean negative = plain.charAt(0) == '-';
        int from = negative || plain.charAt(0) == '+' ? 1 : 0;
        return at(plain, from)
                .filter(number -> number.end() == plain.length())
                .map(number -> negative ? number.value().negate() : number.value());
    }

    /** Returns whether decimals follow: behind a point, or, of a percentage, behind the dot that stands for one (1·8%). */
    private static boolean isPoint(CharSequence text, int at) {
        if (at + 1 >= text.length() || !isDigit(text.charAt(at + 1))) {
            return false;
        }
        int end = digits(text, at + 1);
        boolean percentage = end < text.length() && text.charAt(end) == '%';
        return text.charAt(at) == '.' || (text.charAt(at) == '·' && percentage);
    }

    private static int wholePart(CharSequence text, int offset) {
        int end = digits(text, offset);
        if (end - offset > 3) {
            return end;
        }
        while (end > offset && end - offset <= LONGEST && isThousandsGroup(text, end)) {
            end += 4;
        }
        return end;
    }

    private static boolean isThousandsGroup(CharSequence text, int comma) {
        return comma < text.length() && text.charAt(comma) == ',' && digits(text, comma + 1) == comma + 4;
    }

    /** Returns the index after the digits that begin at the offset. */
    static int digits(CharSequence text, int offset) {
        int end = offset;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
