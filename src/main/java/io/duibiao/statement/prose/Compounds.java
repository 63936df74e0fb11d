package io.duibiao.statement.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compounds that 分别 splits: 城乡 is 城镇 and 农村, 存贷款 is 存款 and 贷款, 一二三产 are three. */
final class Compounds {
    private static final List<Compound> ALL = List.of(
            new Compound("城乡居民", List.of("城镇居民", "农村居民")),
            new Compound("城、乡居民", List.of("城镇居民", "农村居民")),
            new Compound("城乡", List.of("城镇", "农村")),
            new Compound("城、乡", List.of("城镇", "农村")),
            new Compound("进出口", List.of("进口", "出口")),
            new Compound("存贷款", List.of("存款", "贷款")),
            new Compound("存、贷款", List.of("存款", "贷款")),
            new Compound("进、出口", List.of("进口", "出口")),
            new Compound("存贷", List.of("存款", "贷款")),
            new Compound("轻、重工业", List.of("轻工业", "重工业")),
            new Compound("轻重工业", List.of("轻工业", "重工业")),
            new Compound("一二三产业", List.of("第一产业", "第二产业", "第三产业")),
            new Compound("一、二、三产业", List.of("第一产业", "第二产业", "第三产业")),
            new Compound("三次产业", List.of("第一产业", "第二产业", "第三产业")),
            new Compound("一二三产", List.of("一产", "二产", "三产")),
            new Compound("一、二、三产", List.of("一产", "二产", "三产")),
            new Compound("二三产业", List.of("第二产业", "第三产业")),
            new Compound("二、三产业", List.of("第二产业", "第三产业")),
            new Compound("一三产业", List.of("第一产业", "第三产业")),
            new Compound("一、三产业", List.of("第一产业", "第三产业")),
            new Compound("一二产业", List.of("第一产业", "第二产业")),
            new Compound("东、中、西部", List.of("东部", "中部", "西部")),
            new Compound("东中西部", List.of("东部", "中部", "西部")),
            new Compound("药品耗材", List.of("药品", "耗材")),
            new Compound("客货运", List.of("客运", "货运")),
            new Compound("客货", List.of("客运", "货运")),
            new Compound("住宿和餐饮业", List.of("住宿业", "餐饮业")),
            new Compound("批发和零售业", List.of("批发业", "零售业")),
            new Compound("国地税", List.of("国税", "地税")),
            new Compound("工农业", List.of("工业", "农业")),
            new Compound("中小学", List.of("中学", "小学")),
            new Compound("通乡通村", List.of("通乡", "通村")),
            new Compound("软硬件", List.of("软件", "硬件")),
            new Compound("金、银、铜牌", List.of("金牌", "银牌", "铜牌")),
            new Compound("金银铜牌", List.of("金牌", "银牌", "铜牌")),
            new Compound("收支", List.of("收入", "支出")));

    /** 限上批、零、住、餐四行业, 批零住餐销售额(营业额): the four trades by their first characters. */
    private static final Pattern TRADES =
            Pattern.compile("(.{0,8}?)批(?:发业?)?、?零(?:售业?)?、?住(?:宿业?)?、?餐(?:饮业?)?(?:[四4]?个?大?(?:行业|业))?(.{0,12})");

    private static final Pattern TURNOVER = Pattern.compile("(商品)?销售额[(、和/]?营业额\\)?");
    private static final List<String> SOLD = List.of("批发业", "零售业");
    private static final List<String> SERVED = List.of("住宿业", "餐饮业");

    private Compounds() {}

    private record Compound(String word, List<String> parts) {}

    /** Returns the subjects of a compound whose parts 、 joins: 存、贷款余额, 第一、第三产业增加值; empty where there is none. */
    static Optional<List<String>> listed(String words, int count) {
        boolean marked = words.indexOf("存、贷款") >= 0
                || words.indexOf("轻、重工业") >= 0
                || words.indexOf("城、乡") >= 0
                || words.indexOf("、二、三产") >= 0
                || words.indexOf("二、三产") >= 0
                || words.indexOf("东、中、西部") >= 0
                || words.indexOf("进、出口") >= 0
                || words.indexOf("金、银、铜牌") >= 0
                || (words.indexOf('、') < 0 && (words.indexOf("住宿和餐饮业") >= 0 || words.indexOf("批发和零售业") >= 0));
        int at = words.indexOf("产业");
        String counted = at > 0 ? words.substring(0, at) : "";
        String ordinals = counted.endsWith("次") ? counted.substring(0, counted.length() - 1) : counted;
        if (ordinals.indexOf('、') < 0 || !ordinals.startsWith("第")) {
            return marked ? split(words, count) : Optional.empty();
        }
        List<String> parts = List.of(ordinals.split("、"));
        boolean sectors = parts.size() == count && parts.stream().allMatch(part -> part.length() <= 2);
        String rest = words.substring(at);
        return sectors
                ? Optional.of(parts.stream()
                        .map(part -> (part.startsWith("第") ? part : "第" + part) + rest)
                        .toList())
                : Optional.empty();
    }

    /** Returns the four trades that the words shorten, each with what is said of them; empty where they shorten none. */
    static Optional<List<String>> trades(String words, int count) {
        Matcher trades = TRADES.matcher(words);
        if (count != SOLD.size() + SERVED.size() || words.indexOf("批") < 0 || !trades.matches()) {
            return Optional.empty();
        }
        String front = trades.group(1);
        String said = trades.group(2);
        boolean turnover = TURNOVER.matcher(said).matches();
        return Optional.of(Stream.concat(
                        SOLD.stream().map(trade -> front + trade + (turnover ? "销售额" : said)),
                        SERVED.stream().map(trade -> front + trade + (turnover ? "营业额" : said)))
                .toList());
    }

    /** Returns the subjects that the words make when their compound is split; empty where none has that many parts. */
    static Optional<List<String>> split(String words, int count) {
        for (Compound compound : ALL) {
            int at = words.indexOf(compound.word());
            if (at >= 0 && compound.parts().size() == count) {
                String before = words.substring(0, at);
                String after = words.substring(at + compound.word().length());
                return Optional.of(compound.parts().stream()
                        .map(part -> before + part + after)
                        .toList());
            }
        }
        return Optional.empty();
    }
}
