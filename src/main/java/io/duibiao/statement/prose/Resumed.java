package io.duibiao.statement.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures that a sentence names alone because the one before named what they are of: 「粮食播种面积20万亩;亩产386公斤」. */
final class Resumed {
    private static final Endings YIELDS = Endings.of("亩产 平均亩产 单产 总产 总产量 产量");
    private static final Endings FIELDS = Endings.of("播种面积 种植面积 收获面积 亩产 单产");
    private static final Endings PROFITS = Endings.of("利润总额 利润 营业利润 净利润 利税总额 营业收入");
    private static final Endings OF_FIRMS = Endings.of("企业营业收入 企业产值 企业总产值 企业主营业务收入 企业利润总额 工业营业收入 工业总产值 服务业营业收入 企业增加值");
    /** 规上工业增加值增长14.3%;产值增长2%: of the same firms. */
    private static final Pattern INDUSTRY =
            Pattern.compile("((?:规模以上|规上|规模)工业(?:企业)?)(?:增加值|总?产值|(?:主营业务|营业|销售)收入|利润(?:总额)?|利税(?:总额)?)");

    private static final Endings OF_INDUSTRY = Endings.of("产值 总产值 利润 利润总额 利税 利税总额 营业收入 主营业务收入 销售收入");
    /** 基金总收入15.9亿元;支出14.5亿元: of the same fund. */
    private static final Endings SPENDING = Endings.of("支出 总支出 基金支出");

    private static final Endings EARNINGS = Endings.of("总收入 基金收入 预算收入 财政收入 保险收入");

    /** 增加值增长7.6%。5月份增加值增长8.3%: of the same firms. */
    private static final String VALUE_ADDED = "增加值";

    /** 工业经济效益保持增长,利润总额增长10.3%: whose benefit the clause before speaks of. */
    private static final Pattern BENEFIT = Pattern.compile("((?:规模以上|规上)?工业(?:企业)?)(?:经济)?效益.*");

    private Resumed() {}

    /** Returns whether the words are what a crop yields or firms earn, and the sentence before spoke of its fields or of them. */
    static boolean isOf(String words, String earlier) {
        boolean crop =
                YIELDS.startOf(words).equals(words) && !FIELDS.endOf(earlier).isEmpty();
        boolean profit =
                PROFITS.startOf(words).equals(words) && !OF_FIRMS.endOf(earlier).isEmpty();
        boolean added = words.equals(VALUE_ADDED) && earlier.endsWith(VALUE_ADDED);
        return crop || profit || added;
    }

    /** Returns the words as those of the industry of which the sentence before told; empty where it told of none. */
    static Optional<String> ofIndustry(String words, String earlier) {
        Matcher industry = INDUSTRY.matcher(earlier);
        return OF_INDUSTRY.startOf(words).equals(words) && industry.matches()
                ? Optional.of(industry.group(1) + words)
                : Optional.empty();
    }

    /** Returns the words as those of the industry of whose benefit a clause speaks; empty where it speaks of none. */
    static Optional<String> ofBenefit(String words, String clause) {
        Matcher benefit = BENEFIT.matcher(clause);
        return PROFITS.startOf(words).equals(words) && benefit.matches()
                ? Optional.of(benefit.group(1) + words)
                : Optional.empty();
    }

    /** Returns the spending of the fund whose income the sentence before told; empty where it told none. */
    static Optional<String> spent(String words, String earlier) {
        String earned = EARNINGS.endOf(earlier);
        return SPENDING.startOf(words).equals(words) && !earned.isEmpty()
                ? Optional.of(earlier.substring(0, earlier.length() - earned.length()) + words)
                : Optional.empty();
    }
}
