package io.duibiao.statement.lexis;

import io.duibiao.reference.Unit;
import io.duibiao.statement.Bound;
import io.duibiao.statement.NonFigure;
import io.duibiao.statement.Quantity;
import io.duibiao.statement.lexis.Numbers.Numeral;
import io.duibiao.statement.lexis.Token.Figure;
import io.duibiao.statement.lexis.Token.Form;
import io.duibiao.statement.lexis.Token.NameNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ratios: 「2.21:1」 and 「105.2:100」 are one figure; the parts of 「9.1:38.2:52.7」 are shares in %. Water classes in Roman numerals, 「Ⅱ类」,
 * are figures of their own kind.
 */
final class RatioRule implements TokenRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");
    /** Ⅰ类-Ⅲ类水质比例: classes from one to another are part of a name. */
    private static final Pattern CLASSES = Pattern.compile("[ⅠⅡⅢⅣⅤ]类?[-—~至到、和][ⅠⅡⅢⅣⅤ]类?");

    /** 09:02:33 is when a page was made. */
    private static final Pattern CLOCK = Pattern.compile("([0-2]\\d):([0-5]\\d):([0-5]\\d)(?![\\d.%:])");

    private static final Pattern LISTED = Pattern.compile(
            "(\\d{1,2}(?:\\.\\d{1,2})?)、(\\d{1,2}(?:\\.\\d{1,2})?)、(\\d{1,2}(?:\\.\\d{1,2})?)(?=[^\\d.%万亿个元、:]|$)");
    private static final Pattern STRUCTURE = Pattern.compile("(?:结构|比例|比重|比)(?:调整|优化|变化)?(?:为|是|到|至|:)$");
    private static final int LONGEST_PARTS = 12;
    private static final int LONGEST_WORDS = 8;
    private static final int LONGEST_CLOCK = 8;
    private static final int LONGEST_CLASSES = 8;
    private static final String ROMAN = "ⅠⅡⅢⅣⅤ";

    @Override
    public Optional<Token> at(String text, int offset) {
        int roman = ROMAN.indexOf(text.charAt(offset));
        if (roman >= 0) {
            Matcher classes = CLASSES.matcher(text).region(offset, Math.min(text.length(), offset + LONGEST_CLASSES));
            if (classes.lookingAt()) {
                return Optional.of(new NameNumber(offset, offset + 1, classes.end(), NonFigure.Kind.GRADE));
            }
        }
        if (roman >= 0 && Words.charAt(text, offset + 1) == '类') {
            if (Words.isHan(Words.charAt(text, offset + 2))) {
                return Optional.of(new NameNumber(offset, offset + 1, offset + 2, NonFigure.Kind.GRADE));
            }
            Quantity quantity = new Quantity(BigDecimal.valueOf(roman + 1), Unit.plain("类"), Bound.EXACT);
            return Optional.of(new Figure(offset, offset + 1, offset + 2, quantity, Form.CLASS));
        }
        return isClock(text, offset)
                ? Optional.empty()
                : Numbers.at(text, offset).flatMap(first -> ratio(text, first));
    }

    /** 09:02:33 is a time of day; 21:43:36 are parts of a hundred. */
    private static boolean isClock(String text, int offset) {
        Matcher clock = CLOCK.matcher(text).region(clockStart(text, offset), text.length());
        return clock.lookingAt()
                && !isWhole(BigDecimal.valueOf(Long.parseLong(clock.group(1))
                        + Long.parseLong(clock.group(2))
                        + Long.parseLong(clock.group(3))));
    }

    /** Returns where the digits and colons begin in the midst of which the offset stands. */
    private static int clockStart(String text, int offset) {
        int start = offset;
        while (start > 0
                && offset - start < LONGEST_CLOCK
                && (Numbers.isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == ':')) {
            start--;
        }
        return start;
    }

    private static Optional<Token> ratio(String text, Numeral first) {
        if (isLaterPart(text, first) || isListedPart(text, first)) {
            return Optional.of(structure(text, first));
        }
        int end = end(text, first);
        char mark = Words.charAt(text, end);
        if (mark != ':' && mark != '比') {
            return Optional.empty();
        }
        Optional<Numeral> second = Numbers.at(text, end + 1);
        if (second.isEmpty() || isInPercent(text, first) != isInPercent(text, second.get())) {
            return Optional.empty();
        }
        int secondEnd = end(text, second.get());
        boolean three = mark == ':'
                && Words.charAt(text, secondEnd) == ':'
                && Numbers.at(text, secondEnd + 1).isPresent();
        boolean whole = mark == ':' && isWhole(first.value().add(second.get().value()));
        if (three || whole) {
            return Optional.of(structure(text, first));
        }
        boolean toBase = second.get().value().compareTo(BigDecimal.ONE) == 0
                || second.get().value().compareTo(HUNDRED) == 0;
        Suffixes.Suffix suffix = Suffixes.at(text, secondEnd, "");
        Quantity quantity = new Quantity(first.value(), Unit.plain(""), suffix.bound());
        return toBase
                ? Optional.of(new Figure(first.start(), secondEnd, suffix.end(), quantity, Form.RATIO))
                : Optional.empty();
    }

    /** The 38.2 and 52.7 of 9.1:38.2:52.7, or with % behind each. */
    private static boolean isLaterPart(String text, Numeral part) {
        char before = Words.charAt(text, part.start() - 2);
        boolean same = isInPercent(text, part) ? before == '%' : Numbers.isDigit(before);
        return Words.charAt(text, part.start() - 1) == ':' && same;
    }

    /** 三次产业结构为9.3、41.0、49.6: three parts of a hundred, told as a list. */
    private static boolean isListedPart(String text, Numeral part) {
        int start = part.start();
        while (start > 0 && part.start() - start < LONGEST_PARTS && isOfList(text.charAt(start - 1))) {
            start--;
        }
        Matcher listed = LISTED.matcher(text).region(start, text.length());
        return listed.lookingAt()
                && STRUCTURE
                        .matcher(text.substring(Math.max(0, start - LONGEST_WORDS), start))
                        .find()
                && isWhole(new BigDecimal(listed.group(1))
                        .add(new BigDecimal(listed.group(2)))
                        .add(new BigDecimal(listed.group(3))));
    }

    private static boolean isOfList(char c) {
        return Numbers.isDigit(c) || c == '.' || c == '、';
    }

    private static boolean isInPercent(String text, Numeral part) {
        return Words.charAt(text, part.end()) == '%';
    }

    private static int end(String text, Numeral part) {
        return isInPercent(text, part) ? part.end() + 1 : part.end();
    }

    /** 31.3:68.7: two parts of a hundred. */
    private static boolean isWhole(BigDecimal sum) {
        return sum.subtract(HUNDRED).abs().compareTo(ROUNDING) <= 0;
    }

    private static Figure structure(String text, Numeral part) {
        Quantity quantity = new Quantity(part.value(), Unit.PERCENT, Bound.EXACT);
        return new Figure(part.start(), part.end(), end(text, part), quantity, Form.STRUCTURE);
    }
}
