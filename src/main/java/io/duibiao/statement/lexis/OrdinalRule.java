package io.duibiao.statement.lexis;

import io.duibiao.reference.Unit;
import io.duibiao.statement.Bound;
import io.duibiao.statement.NonFigure.Kind;
import io.duibiao.statement.Quantity;
import io.duibiao.statement.lexis.Numbers.Numeral;
import io.duibiao.statement.lexis.Token.Figure;
import io.duibiao.statement.lexis.Token.Form;
import io.duibiao.statement.lexis.Token.NameNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Ordinals: a rank after a word for standing or a circle (「稳居全市第1位」, 「跃居全国第一」, 「居全国首位」, 「进入全市前五」), else
 * part of a name (「第五届」, 「第一产业」, 「全省第4个」).
 */
final class OrdinalRule implements TokenRule {
    private static final List<String> BEFORE_RANK = List.of(
            "居", "列", "排", "排名", "排在", "位", "名列", "升至", "升到", "跃至", "跃升至", "提升至", "提升到", "进至", "至", "到", "进位", "全国",
            "全省", "全市", "全区", "全县", "全州", "各省", "各省区", "各省(区、市)", "各省市", "各区", "各县", "各区县", "各县区", "各市", "各市州", "区县",
            "县区", "县市区", "县市", "县(市)", "县(市、区)", "区(县)", "城区", "市辖区", "全盟", "全球", "世界", "西部", "中西部", "位次", "同类", "中部",
            "东部", "以来", "大陆", "中的", "中", "速", "量", "均", "个百分点", "名次", "保持", "稳居", "(", "、", "和", "均为", "分别", "东北");
    private static final List<String> AFTER_RANK =
            List.of("位", "名", ",", "。", ";", "、", ")", "\n", "和", "的", "及", "且", "并", "!", ":", "强、", "强,", "强。");
    private static final String BANDS = "%‰?";
    private static final List<String> NOUNS_BEHIND = List.of("产业", "季度", "批", "期", "届", "轮", "产", "阶段");
    private static final List<String> CIRCLES =
            List.of("全国", "全省", "全市", "全区", "全县", "各区", "各县", "各区县", "各县区", "居", "列", "进入", "跻身", "全球", "世界");

    @Override
    public Optional<Token> at(String text, int offset) {
        char first = text.charAt(offset);
        if (first == '第') {
            return number(text, offset + 1).map(numeral -> ordinal(text, offset, numeral));
        }
        if (first == '首' && text.startsWith("首位", offset) && Words.anyEndsAt(text, offset, BEFORE_RANK)) {
            return Optional.of(rank(new Numeral(offset, offset + 1, BigDecimal.ONE), offset + 2, Bound.EXACT));
        }
        if (first == '前' && Words.anyEndsAt(text, offset, CIRCLES)) {
            return number(text, offset + 1).flatMap(numeral -> leading(text, numeral));
        }
        return first == '前' ? Numbers.at(text, offset + 1).flatMap(numeral -> band(text, numeral)) : Optional.empty();
    }

    /** 前1%, 前1‰: a band at the head of a list, and no share of it. */
    private static Optional<Token> band(String text, Numeral numeral) {
        return BANDS.indexOf(Words.charAt(text, numeral.end())) >= 0
                ? Optional.of(new NameNumber(numeral.start(), numeral.end(), numeral.end() + 1, Kind.ORDINAL))
                : Optional.empty();
    }

    private static Optional<Numeral> number(String text, int offset) {
        Optional<Numeral> arabic = Numbers.at(text, offset);
        return arabic.isPresent() ? arabic : ChineseNumbers.at(text, offset);
    }

    private static Token ordinal(String text, int offset, Numeral numeral) {
        boolean ranked = Words.anyEndsAt(text, offset, BEFORE_RANK) || text.startsWith("位", numeral.end());
        int suffix = Words.lengthAt(text, numeral.end(), AFTER_RANK);
        boolean closed = suffix > 0 || numeral.end() == text.length();
        if (ranked && closed && !namesList(text, numeral.end())) {
            char mark = Words.charAt(text, numeral.end());
            int after = mark == '位' || mark == '名' ? numeral.end() + 1 : numeral.end();
            return rank(numeral, after, Bound.EXACT);
        }
        return new NameNumber(numeral.start(), numeral.end(), numeral.end(), Kind.ORDINAL);
    }

    /** 第一、第二、第三产业 and 第一和第二批: a list of ordinals with one noun behind names things and ranks none. */
    private static boolean namesList(String text, int end) {
        int at = end;
        boolean listed = false;
        while ("、和与及".indexOf(Words.charAt(text, at)) >= 0) {
            int next = Words.charAt(text, at + 1) == '第' ? at + 2 : at + 1;
            Optional<Numeral> numeral = number(text, next);
            if (numeral.isEmpty()) {
                return false;
            }
            at = numeral.get().end();
            listed = true;
        }
        return listed && Words.lengthAt(text, at, NOUNS_BEHIND) > 0;
    }

    /** Reads 前五 and 前10位; 前1% is a band of a list and 前三季度 a period. */
    private static Optional<Token> leading(String text, Numeral numeral) {
        int suffix = Words.lengthAt(text, numeral.end(), AFTER_RANK);
        char mark = Words.charAt(text, numeral.end());
        if (suffix > 0) {
            int after = mark == '位' || mark == '名' || mark == '强' ? numeral.end() + 1 : numeral.end();
            return Optional.of(rank(numeral, after, Bound.AT_MOST));
        }
        return Optional.of(new NameNumber(numeral.start(), numeral.end(), numeral.end(), Kind.ORDINAL));
    }

    private static Figure rank(Numeral numeral, int after, Bound bound) {
        return new Figure(
                numeral.start(), numeral.end(), after, new Quantity(numeral.value(), Unit.PLACES, bound), Form.RANK);
    }
}
