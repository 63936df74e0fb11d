package io.duibiao.statement.lexis;

import io.duibiao.statement.NonFigure.Kind;
import io.duibiao.statement.lexis.Token.NameNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times of day, 「6月30日」, 「8·20」, 「3月1日至5日」, document numbers 「渝府发〔2023〕5号」 and telephone numbers
 * 「023-58123456」.
 */
final class DateRule implements TokenRule {
    private static final int SHORTEST_TELEPHONE = 11;
    private static final int LONGEST_DAY = 8;
    private static final Pattern CLOCK = Pattern.compile("[0-2]?\\d:[0-5]\\d(?::[0-5]\\d)?(?![\\d.:%])");
    private static final Pattern DAY = Pattern.compile("(?:-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2}|月\\d{1,2}日)\\s*$");

    @Override
    public Optional<Token> at(String text, int offset) {
        if (!Numbers.isDigit(text.charAt(offset))) {
            return Optional.empty();
        }
        int end = Numbers.digits(text, offset);
        return day(text, offset, end)
                .or(() -> documentNumber(text, offset, end))
                .or(() -> telephone(text, offset, end));
    }

    private static Optional<Token> day(String text, int offset, int end) {
        char mark = Words.charAt(text, end);
        int next = Numbers.digits(text, end + 1);
        if (mark == '月' && next > end + 1 && (Words.charAt(text, next) == '日' || Words.charAt(text, next) == '号')) {
            return name(offset, next, next + 1, Kind.DATE);
        }
        int clock = clockEnd(text, offset);
        if (clock > 0) {
            return name(offset, clock, clock, Kind.DATE);
        }
        boolean hour = mark == '时' && next > end + 1 && Words.charAt(text, next) == '分';
        if (hour) {
            return name(offset, next, next + 1, Kind.DATE);
        }
        if (mark == '·' && next > end + 1 && Words.charAt(text, next) != '%') {
            return name(offset, next, next, Kind.DATE);
        }
        boolean dayAlone = mark == '日' && end - offset <= 2 && Words.charAt(text, end + 1) != '均';
        return dayAlone ? name(offset, end, end + 1, Kind.DATE) : Optional.empty();
    }

    /** 2010-11-02 10:44, 7月20日 09:30: returns where the time of a day ends that stands behind the day; 0 where none does. */
    private static int clockEnd(String text, int offset) {
        Matcher clock = CLOCK.matcher(text).region(offset, text.length());
        return clock.lookingAt()
                        && DAY.matcher(text.substring(Math.max(0, offset - LONGEST_DAY), offset))
                                .find()
                ? clock.end()
                : 0;
    }

    private static Optional<Token> documentNumber(String text, int offset, int end) {
        boolean bracketed = Words.charAt(text, offset - 1) == '〔' && Words.charAt(text, end) == '〕';
        return bracketed ? name(offset, end, end + 1, Kind.DOCUMENT_NUMBER) : Optional.empty();
    }

    private static Optional<Token> telephone(String text, int offset, int end) {
        boolean areaCode = text.charAt(offset) == '0' && Words.charAt(text, end) == '-' && end - offset >= 3;
        int last = areaCode ? Numbers.digits(text, end + 1) : end;
        return last - offset >= SHORTEST_TELEPHONE && Words.charAt(text, last) != '.'
                ? name(offset, last, last, Kind.TELEPHONE)
                : Optional.empty();
    }

    private static Optional<Token> name(int start, int end, int after, Kind kind) {
        return Optional.of(new NameNumber(start, end, after, kind));
    }
}
