package io.duibiao.statement.lexis;

import io.duibiao.document.Reason;
import io.duibiao.statement.lexis.Token.Unreadable;
import java.util.Optional;

/** Figures that lost digits on their way: 「实现.64亿元」, 「增长%」. They are reported and never read. */
final class DamagedRule implements TokenRule {

    @Override
    public Optional<Token> at(String text, int offset) {
        char c = text.charAt(offset);
        char before = Words.charAt(text, offset - 1);
        if (c == '.' && Words.isHan(before)) {
            int end = Numbers.digits(text, offset + 1);
            return end > offset + 1 ? damaged(offset, end) : Optional.empty();
        }
        return c == '%' && Words.isHan(before) ? damaged(offset, offset + 1) : Optional.empty();
    }

    private static Optional<Token> damaged(int start, int end) {
        return Optional.of(new Unreadable(start, end, Reason.CORRUPT_TEXT));
    }
}
