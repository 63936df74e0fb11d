package io.duibiao.statement.lexis;

import io.duibiao.reference.Unit;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Quantity;
import io.duibiao.statement.lexis.Token.Figure;
import io.duibiao.statement.lexis.Token.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Figures that are words: 「持平」 is a difference of 0, 「翻番」 an increase of once the base, 「翻两番」 of three times, 「过半」
 * behind a share more than 50 %.
 */
final class WordFigureRule implements TokenRule {
    private static final List<String> SHARES = List.of("占比", "占比均", "占比已", "占比首次", "比重", "比重已", "比重首次", "率");
    private static final String BEHIND_EQUAL = "略的或状有并且";
    private static final List<String> BEFORE_HALF = List.of("超", "近", "占", "约", "超过", "达");

    @Override
    public Optional<Token> at(String text, int offset) {
        return switch (text.charAt(offset)) {
            case '持' -> isEqual(text, offset) ? equal(text, offset) : Optional.empty();
            case '翻' -> multiplied(text, offset);
            case '倍' ->
                text.startsWith("倍增", offset) && Words.endsAt(text, offset, "实现") && !text.startsWith("目标", offset + 2)
                        ? Optional.of(figure(offset, offset + 2, "1", TIMES, Form.MULTIPLIED))
                        : Optional.empty();
            case '过' ->
                text.startsWith("过半", offset) && Words.anyEndsAt(text, offset, SHARES)
                        ? Optional.of(half(offset, Bound.AT_LEAST))
                        : Optional.empty();
            case '一' ->
                text.startsWith("一半", offset) && Words.anyEndsAt(text, offset, BEFORE_HALF)
                        ? Optional.of(half(offset, Bound.EXACT))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static final Quantity TIMES = new Quantity(BigDecimal.ONE, Unit.TIMES, Bound.EXACT);

    /** 支持平台 and 保持平稳 only hold the two characters. */
    private static boolean isEqual(String text, int offset) {
        char next = Words.charAt(text, offset + 2);
        return text.startsWith("持平", offset) && (!Words.isHan(next) || BEHIND_EQUAL.indexOf(next) >= 0);
    }

    private static Optional<Token> equal(String text, int offset) {
        Bound bound = Words.anyEndsAt(text, offset, List.of("基本", "大体", "大致", "总体")) ? Bound.ABOUT : Bound.EXACT;
        return Optional.of(
                figure(offset, offset + 2, "0", new Quantity(BigDecimal.ZERO, Unit.PERCENT, bound), Form.EQUAL));
    }

    private static Optional<Token> multiplied(String text, int offset) {
        int i = text.startsWith("了", offset + 1) ? offset + 2 : offset + 1;
        if (text.startsWith("番", i)) {
            return Optional.of(figure(offset, i + 1, "1", TIMES, Form.MULTIPLIED));
        }
        if (Words.charAt(text, i + 1) != '番') {
            return Optional.empty();
        }
        return switch (text.charAt(i)) {
            case '一' -> Optional.of(figure(offset, i + 2, "1", TIMES, Form.MULTIPLIED));
            case '两', '二' -> Optional.of(figure(offset, i + 2, "3", TIMES, Form.MULTIPLIED));
            default -> Optional.empty();
        };
    }

    private static Figure half(int offset, Bound bound) {
        return figure(offset, offset + 2, "50", new Quantity(BigDecimal.TEN, Unit.PERCENT, bound), Form.PLAIN);
    }

    private static Figure figure(int start, int end, String value, Quantity like, Form form) {
        return new Figure(start, end, end, new Quantity(new BigDecimal(value), like.unit(), like.bound()), form);
    }
}
