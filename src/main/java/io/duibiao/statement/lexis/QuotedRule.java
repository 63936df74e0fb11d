package io.duibiao.statement.lexis;

import io.duibiao.statement.NonFigure.Kind;
import io.duibiao.statement.lexis.Token.NameNumber;
import java.util.Optional;

/**
 * Numbers in quotation marks are slogans and names: 「“5+10”现代化工业体系」, 「“3个100万”」, 「“十五条”硬措施」. All digits between
 * the marks are one token. A quotation that holds sentences or percentages is read as text.
 */
final class QuotedRule implements TokenRule {
    private static final int LONGEST = 40;
    private static final int LONGEST_TITLE = 80;

    @Override
    public Optional<Token> at(String text, int offset) {
        char open = text.charAt(offset);
        if (open != '“' && open != '《') {
            return Optional.empty();
        }
        int close = close(text, offset, open == '“' ? '”' : '》', open == '“' ? LONGEST : LONGEST_TITLE);
        if (close < 0) {
            return Optional.empty();
        }
        int first = -1;
        int last = -1;
        for (int i = offset + 1; i < close; i++) {
            char c = text.charAt(i);
            if (Numbers.isDigit(c) || (open == '“' && ChineseNumbers.isNumeral(c))) {
                first = first < 0 ? i : first;
                last = i + 1;
            }
        }
        if (first < 0) {
            return Optional.empty();
        }
        return Optional.of(new NameNumber(first, last, close, open == '“' ? Kind.SLOGAN : Kind.NAME));
    }

    private static int close(String text, int open, char mark, int longest) {
        for (int i = open + 1; i < Math.min(text.length(), open + longest); i++) {
            char c = text.charAt(i);
            if (c == mark) {
                return i;
            }
            boolean sentence = c == '。' || c == '\n' || (mark == '”' && (c == '%' || c == ';'));
            if (sentence) {
                return -1;
            }
        }
        return -1;
    }
}
