package io.duibiao.statement.prose;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Trade of the kind that a clause without a figure names: 「保税物流较快增长,进出口7513亿元」 is that of 保税物流 alone. */
final class Traders {
    private static final Set<String> TRADE =
            Set.of("进出口", "出口", "进口", "进出口总额", "进出口总值", "进出口额", "出口额", "进口额", "出口总额", "进口总额");
    private static final Pattern CLAUSE = Pattern.compile(
            "([^,、]{2,10}(?:贸易|物流|企业|产品|商品|市场))(?:保持|实现|持续|继续|稳步|平稳|较快|快速|大幅|高速|明显|两位数|稳定|良好|进一步)*(?:增长|下降|回落|上升|回升|提升|发展|活跃|下滑|增势)(?:较快|良好|明显|强劲|态势)*");

    private Traders() {}

    /** Returns the trade as that of the kind that the clause before names; empty where it names none. */
    static Optional<String> completed(String words, String clause) {
        Matcher kind = CLAUSE.matcher(clause);
        return TRADE.contains(words) && kind.matches() ? Optional.of(kind.group(1) + words) : Optional.empty();
    }
}
