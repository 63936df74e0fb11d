package io.duibiao.statement.lexis;

import io.duibiao.statement.lexis.Numbers.Numeral;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers in Chinese numerals, such as 「一百二十三亿」 and 「六点五」; a multiplier alone stands for one of it. */
final class ChineseNumbers {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 20;

    private ChineseNumbers() {}

    /** Returns whether the character can begin a number in Chinese numerals. */
    static boolean isNumeral(char c) {
        return switch (c) {
            case '零', '〇', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿' -> true;
            default -> false;
        };
    }

    /** Returns whether the character multiplies what stands before it. */
    static boolean isMultiplier(char c) {
        return c == '十' || c == '百' || c == '千' || c == '万' || c == '亿';
    }

    /** Returns the longest number that begins at the offset, decimals after 点 included; empty where none does. */
    static Optional<Numeral> at(CharSequence text, int offset) {
        int end = offset;
        while (end < text.length() && end - offset <= LONGEST && isNumeral(text.charAt(end))) {
            end++;
        }
        if (end == offset || end - offset > LONGEST) {
            return Optional.empty();
        }
        String value = whole(text, offset, end).toPlainString();
        if (end + 1 < text.length() && text.charAt(end) == '点' && digit(text.charAt(end + 1)) >= 0) {
            StringBuilder decimals = new StringBuilder(value).append('.');
            end++;
            while (end < text.length() && digit(text.charAt(end)) >= 0) {
                decimals.append(digit(text.charAt(end++)));
            }
            value = decimals.toString();
        }
        return Optional.of(new Numeral(offset, end, new BigDecimal(value)));
    }

    /** Sums sections of 万 and 亿; a second multiplier right after another multiplies it, as in 万亿. */
    private static BigDecimal whole(CharSequence text, int start, int end) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        int digit = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (digit(c) >= 0) {
                digit = Math.max(digit, 0) * 10 + digit(c);
            } else if (c == '万' || c == '亿') {
                section = section.add(BigDecimal.valueOf(Math.max(digit, 0)));
                BigDecimal open = section.signum() == 0 ? total : section;
                BigDecimal factor = BigDecimal.TEN.pow(c == '万' ? 4 : 8);
                BigDecimal scaled = (open.signum() == 0 ? BigDecimal.ONE : open).multiply(factor);
                total = section.signum() == 0 ? scaled : total.add(scaled);
                section = BigDecimal.ZERO;
                digit = -1;
            } else {
                section = section.add(BigDecimal.valueOf(digit < 0 ? 1 : digit).multiply(power(c)));
                digit = -1;
            }
        }
        return total.add(section).add(BigDecimal.valueOf(Math.max(digit, 0)));
    }

    private static BigDecimal power(char c) {
        return BigDecimal.TEN.pow(c == '十' ? 1 : c == '百' ? 2 : 3);
    }

    static int digit(char c) {
        return c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
    }
}
