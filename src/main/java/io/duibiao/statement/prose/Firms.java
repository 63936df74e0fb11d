package io.duibiao.statement.prose;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Firms above a size, named by their trade alone: 「规模以上服务业260家,实现营业收入59.8亿元」; and what is sold by them: 「限额以上企业35户,
 * 消费品零售额4.8亿元」.
 */
final class Firms {
    private static final Set<String> UNITS = Set.of("家", "户", "个");
    private static final String FIRMS = "企业";
    private static final Pattern TRADE = Pattern.compile("(?:规模以上|规上|限额以上|限上).{2,12}(?<!企)业");
    private static final Pattern COUNTED = Pattern.compile("(限额以上|限上)(?:企业|单位|法人企业|法人单位)(?:\\([^()]*\\))?");
    private static final Pattern SOLD = Pattern.compile("(?:社会)?消费品零售额|零售额|销售额|营业额");

    private static final Pattern OF_FIRMS = Pattern.compile(".+企业(?:增加值|总产值|产值|利润总额|利润|营业收入|税收|零售额|销售额)");

    private Firms() {}

    /** Returns whether a figure counts firms, beside what was told of the amounts of others. */
    static boolean isCounted(String words, String unit, String whole) {
        return UNITS.contains(unit)
                && words.endsWith(FIRMS)
                && OF_FIRMS.matcher(whole).matches();
    }

    /** Returns the words as those of firms where a trade above a size is counted, or what they sell is told; as they are elsewhere. */
    static String completed(String words, String unit, String whole) {
        if (UNITS.contains(unit) && TRADE.matcher(words).matches()) {
            return words + FIRMS;
        }
        if (!SOLD.matcher(words).matches()) {
            return words;
        }
        Matcher counted = COUNTED.matcher(whole);
        return counted.matches() ? counted.group(1) + words : words;
    }
}
