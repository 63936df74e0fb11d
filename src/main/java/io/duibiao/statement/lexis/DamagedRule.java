package io.duibiao.statement.lexis;

import io.duibiao.document.Reason;
import io.duibiao.statement.lexis.Token.Unreadable;
import java.util.Optional;

/**
 * Figures that lost digits on their way, or that a space split: 「实现.64亿元」, 「增长%」, 「投资2 3亿元」. They are reported and never
 * read.
 */
final class DamagedRule implements TokenRule {

    private static final String LOST_BEHIND = "、,(:+-";
    private static final int YEAR_DIGITS = 4;

    @Override
    public Optional<Token> at(String text, int offset) {
        char c = text.charAt(offset);
        char before = Words.charAt(text, offset - 1);
        boolean lost = Words.isHan(before) || LOST_BEHIND.indexOf(before) >= 0;
        boolean begins = before != '.' && !Numbers.isDigit(before) && !UnitReader.isLetter(before);
        if (c == '.' && begins) {
            int end = Numbers.digits(text, offset + 1);
            return end > offset + 1 ? damaged(offset, end) : Optional.empty();
        }
        if (Numbers.isDigit(c) && Words.isHan(before)) {
            return doubled(text, offset).or(() -> split(text, offset));
        }
        return c == '%' && lost && !isCaption(text, offset) ? damaged(offset, offset + 1) : Optional.empty();
    }

    /** 下降14..3%: whether a digit is missing between the points or a point is too many cannot be known. */
    private static Optional<Token> doubled(String text, int offset) {
        int point = Numbers.digits(text, offset);
        boolean two = text.startsWith("..", point) && Numbers.isDigit(Words.charAt(text, point + 2));
        return two ? damaged(offset, Numbers.digits(text, point + 2)) : Optional.empty();
    }

    /** 比重(%), 单位:%: a unit by itself, over figures that stand elsewhere. */
    private static boolean isCaption(String text, int offset) {
        boolean alone = Words.charAt(text, offset - 1) == '(' && Words.charAt(text, offset + 1) == ')';
        return alone || Words.endsAt(text, offset, "单位:");
    }

    private static Optional<Token> split(String text, int offset) {
        int end = Numbers.digits(text, offset);
        boolean year = end - offset == YEAR_DIGITS;
        if (year || Words.charAt(text, end) != ' ') {
            return Optional.empty();
        }
        int last = Numbers.digits(text, end + 1);
        boolean dated = last - end - 1 == YEAR_DIGITS && Words.charAt(text, last) == '年';
        if (dated) {
            return Optional.empty();
        }
        boolean decimals = Words.charAt(text, last) == '.';
        int after = decimals ? Numbers.digits(text, last + 1) : last;
        char unit = Words.charAt(text, after);
        boolean figure = last > end + 1 && (Words.isHan(unit) || unit == '%');
        return figure ? damaged(offset, after) : Optional.empty();
    }

    private static Optional<Token> damaged(int start, int end) {
        return Optional.of(new Unreadable(start, end, Reason.CORRUPT_TEXT));
    }
}
