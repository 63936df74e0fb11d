package io.duibiao.statement.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Nouns that stand beside another one and leave out what both share: 「全体居民人均可支配收入…;城镇居民41523元」 and
 * 「金融机构人民币存款余额…、贷款余额…」,
 * 「铁路客运量…,货运量…」, 「城镇居民人均工资性收入…;人均经营净收入…」.
 */
final class Sisters {
    private static final Set<String> RESIDENTS = Set.of("城镇居民", "农村居民", "城镇常住居民", "农村常住居民", "城镇", "农村");
    private static final Set<String> BEDS = Set.of("床位", "床位数");
    private static final Endings LODGINGS =
            Endings.of("养老机构 养老服务机构 养老院 敬老院 收养性单位 收养单位 福利单位 福利机构 救助机构 福利院 幸福院 饭店 酒店 宾馆 民宿");
    private static final Endings COUNT_OF_HOUSES = Endings.of("单位数 个数 数 数量");
    private static final Set<String> TOWN_OR_COUNTRY = Set.of("城镇", "农村", "城市");
    private static final String BOTH = "城乡";
    private static final String PER_CAPITA = "居民人均";
    private static final String EACH = "人均";
    private static final List<Pair> PAIRS = List.of(
            new Pair("存款余额", "贷款余额"),
            new Pair("客运量", "货运量"),
            new Pair("货运量", "客运量"),
            new Pair("客运量", "旅客周转量"),
            new Pair("货物周转量", "客运量"),
            new Pair("客运量", "客运周转量"),
            new Pair("货运量", "货运周转量"),
            new Pair("货运量", "货物周转量"),
            new Pair("旅客周转量", "货物周转量"),
            new Pair("旅客吞吐量", "货邮吞吐量"),
            new Pair("施工面积", "竣工面积"),
            new Pair("施工面积", "新开工面积"),
            new Pair("施工面积", "销售面积"),
            new Pair("销售面积", "销售额"),
            new Pair("销售面积", "待售面积"),
            new Pair("销售额", "待售面积"),
            new Pair("业务量", "业务收入"),
            new Pair("利润总额", "利税"),
            new Pair("利润总额", "利税总额"),
            new Pair("利润总额", "税金总额"),
            new Pair("企业资产", "负债"),
            new Pair("负债", "所有者权益"),
            new Pair("出厂价格", "购进价格"));
    /** 城市居民人均可支配收入18783元,生活消费支出10556元: of the same persons, each. */
    private static final Pattern EARNER = Pattern.compile("(.*(?:居民|农民|农牧民)人均)(?:可支配|纯)收入");

    private static final Set<String> SPENT = Set.of("生活消费支出", "消费支出", "消费性支出", "生活消费性支出");
    /** 一般公共预算收入和支出分别达4.8亿元、20.2亿元. */
    private static final Endings BUDGETS = Endings.of("预算收入 基金收入 财政收入");

    private static final String SPENDING = "支出";
    private static final String EARNINGS = "收入";
    /** 小学入学率、巩固率分别为100%和99%. */
    private static final Endings PUPIL_RATES = Endings.of("入学率 毛入学率 净入学率 巩固率 毕业率 升学率 辍学率 完学率");

    /** 发明专利申请75件,授权15件: of what was applied for. */
    private static final String APPLIED = "申请";

    private static final String GRANTED = "授权";
    /** 专利申请量与授权量分别为5.7万件和3.4万件. */
    private static final Set<String> GRANTED_NUMBERS = Set.of("授权量", "授权数", "授权件数", "授权数量");

    private static final String TURNOVER = "周转量";
    private static final Endings CARRIED = Endings.of("客运量 货运量 旅客运输量 货物运输量 客运总量 货运总量 旅客发送量 货物发送量");
    private static final Set<String> HARM = Set.of("死亡", "死亡人数", "受伤", "受伤人数");
    /** 国家级风景名胜区18处、省级33处: of the same kind, by grade. */
    private static final Endings GRADES =
            Endings.of("世界级 国家级 国家 一级 二级 三级 四级 五级 部级 省级 自治区级 市级 州级 县级 区级 镇级 乡级 村级 5A级 4A级 3A级 2A级 A级");

    private static final List<String> ACCIDENTS = List.of("事故", "事故起数");

    private Sisters() {}

    /** Returns the words with what they share with the subject before; empty where they share nothing. */
    static Optional<String> completed(String words, String before) {
        int each = before.indexOf(PER_CAPITA);
        if (RESIDENTS.contains(words) && each >= 0) {
            String head = words.endsWith("居民") ? words : words + "居民";
            return Optional.of(head + before.substring(each + 2));
        }
        if (words.startsWith(EACH) && before.startsWith(EACH, lengthOfResidents(before))) {
            return Optional.of(before.substring(0, lengthOfResidents(before)) + words);
        }
        Matcher earner = EARNER.matcher(before);
        if (SPENT.contains(words) && earner.matches()) {
            return Optional.of(earner.group(1) + words);
        }
        if (words.equals(SPENDING) && !BUDGETS.endOf(before).isEmpty()) {
            return Optional.of(before.substring(0, before.length() - EARNINGS.length()) + SPENDING);
        }
        String rate = PUPIL_RATES.endOf(before);
        if (PUPIL_RATES.startOf(words).equals(words)
                && !words.isEmpty()
                && rate.length() < before.length()
                && !rate.isEmpty()) {
            return Optional.of(before.substring(0, before.length() - rate.length()) + words);
        }
        if (words.equals(TURNOVER)) {
            return turnover(before);
        }
        int applied = before.indexOf(APPLIED);
        if (applied > 0 && GRANTED_NUMBERS.contains(words)) {
            return Optional.of(before.substring(0, applied) + words);
        }
        if (words.equals(GRANTED) && applied > 0) {
            return Optional.of(before.substring(0, applied) + GRANTED + before.substring(applied + APPLIED.length()));
        }
        if (HARM.contains(words) && ACCIDENTS.stream().anyMatch(before::endsWith)) {
            return Optional.of(Partial.base(before).replaceFirst("^(共|累计)?发生(各类)?", "") + words);
        }
        String lodging = COUNT_OF_HOUSES.trimEnd(before);
        if (BEDS.contains(words) && !LODGINGS.endOf(lodging).isEmpty()) {
            return Optional.of(lodging + words);
        }
        String grade = Partial.noun(words);
        if (GRADES.startOf(grade).equals(grade) && !before.isEmpty()) {
            String noun = Partial.noun(before);
            return Optional.of(words + noun.substring(GRADES.startOf(noun).length()));
        }
        String every = words.startsWith("各项") ? "各项" : "";
        String kind = words.substring(every.length());
        return PAIRS.stream()
                .filter(pair -> pair.second().equals(kind) && before.endsWith(every + pair.first()))
                .map(pair -> before.substring(
                        0, before.length() - every.length() - pair.first().length()))
                .filter(shared -> !shared.isEmpty())
                .map(shared -> shared + words)
                .findFirst();
    }

    /** 城乡低保对象9620人,其中城镇1380人、农村8240人: of the two that were counted together; empty where they were not. */
    static Optional<String> ofArea(String words, List<String> amounts) {
        return amounts.stream()
                .filter(amount -> TOWN_OR_COUNTRY.contains(words) && amount.contains(BOTH))
                .reduce((first, last) -> last)
                .map(amount -> amount.replaceFirst(BOTH, words));
    }

    /** 城镇居民人均工资性收入…;人均经营净收入…: of town or country, where that was said; all residents need not be said. */
    private static int lengthOfResidents(String before) {
        return RESIDENTS.stream()
                .filter(before::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** 公路客运量和周转量: beside what was carried it is how far that went; empty where nothing was. */
    private static Optional<String> turnover(String before) {
        String carried = CARRIED.endOf(before);
        String front = before.substring(0, before.length() - carried.length());
        return carried.isEmpty()
                ? Optional.empty()
                : Optional.of(front + (carried.indexOf('客') >= 0 ? "旅客" : "货物") + TURNOVER);
    }

    private record Pair(String first, String second) {}
}
