package io.duibiao.statement.prose;

import io.duibiao.statement.lexis.Token;
import io.duibiao.statement.lexis.Token.Figure;
import io.duibiao.statement.prose.Phrase.Joint;
import java.util.Arrays;
import java.util.List;

/** The marks that part phrases: commas, colons that announce, and brackets that hold figures. */
final class Marks {
    private static final int LONGEST_BRACKET = 120;
    private static final int LONGEST_REMARK = 40;

    private final String text;
    private final int[] figureStarts;

    Marks(String text, List<Token> tokens) {
        this.text = text;
        this.figureStarts = tokens.stream()
                .filter(Figure.class::isInstance)
                .mapToInt(Token::start)
                .toArray();
    }

    /** Returns how the phrase behind the character is joined; {@code SENTENCE} where the character is no mark. */
    Joint at(int i, int end) {
        return switch (text.charAt(i)) {
            case ',', ' ' -> isRemark(i, end) ? Joint.SENTENCE : Joint.COMMA;
            case ':' -> beforeFigure(i) ? Joint.SENTENCE : Joint.COMMA;
            case '(' -> holdsFigure(i, closing(i, end)) ? Joint.BRACKET : Joint.SENTENCE;
            case ')' -> holdsFigure(opening(i), i) ? afterBracket(i, end) : Joint.SENTENCE;
            default -> Joint.SENTENCE;
        };
    }

    /** 总人口性别比(以女性为100,男性对女性的比例)为105.2: a comma in a bracket that no figure stands in parts nothing. */
    private boolean isRemark(int comma, int end) {
        int open = comma;
        while (open > Math.max(0, comma - LONGEST_REMARK) && "()。".indexOf(text.charAt(open)) < 0) {
            open--;
        }
        int close = closing(comma, Math.min(end, comma + LONGEST_REMARK));
        return text.charAt(open) == '(' && close > 0 && !holdsFigure(open, close);
    }

    /** 社零总额:96.2亿元: the colon stands for 为. 消费:1—8月…: it announces. */
    private boolean beforeFigure(int colon) {
        return Arrays.binarySearch(figureStarts, colon + 1) >= 0;
    }

    private Joint afterBracket(int close, int end) {
        return close + 1 < end && text.charAt(close + 1) == '、' ? Joint.LISTED : Joint.AFTER_BRACKET;
    }

    private int closing(int open, int end) {
        for (int i = open; i < Math.min(end, open + LONGEST_BRACKET); i++) {
            if (text.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    private int opening(int close) {
        for (int i = close; i > Math.max(-1, close - LONGEST_BRACKET); i--) {
            if (text.charAt(i) == '(') {
                return i;
            }
        }
        return -1;
    }

    private boolean holdsFigure(int open, int close) {
        if (open < 0 || close < 0) {
            return false;
        }
        int found = Arrays.binarySearch(figureStarts, open);
        int first = found < 0 ? -found - 1 : found;
        return first < figureStarts.length && figureStarts[first] < close;
    }
}
