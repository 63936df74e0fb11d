package io.duibiao.statement.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list that says itself how long it is: 「汽车制造业、食品制造业两个行业增加值增势较好,分别增长9.2%、11.4%」. */
final class CountedList {
    private static final Pattern COUNT = Pattern.compile(
            "等?([两二三四五六七八九十]|\\d{1,2})[个大类种](?:重点|主要|支柱|主导|特色|传统|新兴)?(?:行业|产业|门类|领域|板块|品种|县区|区县|县市|县|区)");
    private static final Pattern CLASS = Pattern.compile("(?:重点|主要|支柱|主导|特色|传统|新兴)?(?:行业|产业|门类|领域|板块|品种).*(?:分别|依次).*");
    private static final Endings MEASURES =
            Endings.of("增加值 总产值 产值 产量 投资 零售额 商品零售额 销售额 商品销售额 营业收入 营业额 利润 出口额 进口额 用电量 税收");
    private static final String NUMERALS = "零一二三四五六七八九十";

    private CountedList() {}

    /** Returns the members, each with the measure that stands behind their number; empty where the words count no such list. */
    static Optional<List<String>> members(String words, int count) {
        return members(List.of(), words, count);
    }

    /**
     * Returns the members where commas part them too, so that all but the last were heard before the words: 「石油、煤炭加工业,汽车
     * 制造业2个行业增加值分别增长」.
     */
    static Optional<List<String>> members(List<String> heard, String words, int count) {
        Matcher matcher = COUNT.matcher(words);
        while (matcher.find()) {
            if (number(matcher.group(1)) == count && matcher.start() > 0) {
                String measure = MEASURES.at(words, matcher.end());
                String last = words.substring(0, matcher.start());
                return split(last, count)
                        .or(() -> overCommas(heard, last, count))
                        .map(members ->
                                members.stream().map(member -> member + measure).toList());
            }
        }
        return Optional.empty();
    }

    /** Returns the measure with which the words end, such as 增加值; empty text where they end with none. */
    static String measureOf(String words) {
        return MEASURES.endOf(words);
    }

    /** Returns whether the words behind a number say that it counts a list whose members share out the next figures. */
    static boolean isCount(String behind) {
        return CLASS.matcher(behind).matches();
    }

    private static Optional<List<String>> overCommas(List<String> heard, String last, int count) {
        return count < 2 || heard.size() < count - 1
                ? Optional.empty()
                : Optional.of(
                        Stream.concat(heard.subList(heard.size() - count + 1, heard.size()).stream(), Stream.of(last))
                                .toList());
    }

    /** Names of a class are complete as they stand: 汽车制造业、燃气生产和供应业. */
    private static Optional<List<String>> split(String words, int count) {
        List<String> names = List.of(words.split("、"));
        return Compounds.trades(words, count)
                .or(() -> names.size() == count ? Optional.of(names) : SubjectList.split(words, count));
    }

    private static int number(String numeral) {
        if (numeral.equals("两")) {
            return 2;
        }
        int digit = NUMERALS.indexOf(numeral);
        return digit >= 0 ? digit : Integer.parseInt(numeral);
    }
}
