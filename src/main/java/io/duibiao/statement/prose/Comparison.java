package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure is compared with: the words between 比, 较 or 高于 and the adjective, such as 「全国、全市」 or 「去年同期」.
 *
 * @param references the things compared with, in their order
 * @param before the words before the comparison
 */
record Comparison(List<Reference> references, String before) {
    private static final Endings TAILS = Endings.of("平均水平 平均增速 平均 水平 增速 增幅 涨幅 的 同比增速 均值 平均值 同期水平 比重 占比 止");
    private static final Endings NATION = Endings.of("全国 国家 我国");
    private static final Endings PROVINCE = Endings.of("全省 全自治区 省");
    private static final Endings CITY = Endings.of("全市 全州 全盟 全地区 市 州");
    private static final Endings CIRCLES = Endings.of("全国 全省 全市");
    private static final Endings YEAR_AGO = Endings.of("上年 去年 上年同期 去年同期 同期 上年同月 去年同月 上一年");
    private static final Endings WITH = Endings.of("与 同 和 较 跟");
    private static final Endings AGAINST = Endings.of("相比 相比较 比较 对比 比");
    /** 从环比看: what follows is compared with the month or quarter before. */
    private static final Pattern MONTH_ON_MONTH = Pattern.compile("[从按]?环比(?:看|来看|情况看|增速看)?");

    /** 高于全国全省: two benchmarks without a mark. */
    private static final RarePattern TWO_CIRCLES = RarePattern.of("国省", "(全国|全省)(?=全)");

    private static final Pattern NUMBERED_YEAR = Pattern.compile("((?:19|20)\\d\\d)年(?!\\d|[上前一二三四])");
    private static final String SEQUENTIAL = "环比";
    private static final Endings PLANNED = Endings.of("指标 目标 计划 预算 任务 预期 预期目标 年初预期");
    private static final String TIME = "年月季期初末周时前度份";
    private static final int LONGEST = 26;
    private static final int LONGEST_OTHER = 14;

    /** What a reference is, relative to the document's region. */
    enum Kind {
        NATION,
        PROVINCE,
        CITY,
        /** The same period a year earlier. */
        YEAR_AGO,
        /** Another earlier time. */
        TIME,
        OTHER
    }

    /**
     * One thing compared with.
     *
     * @param kind what it is
     * @param words as written
     */
    record Reference(Kind kind, String words) {

        /** 固定资产投资…高于全省投资增速: the circle, where the words behind it name the subject again; empty where they do not. */
        Optional<Reference> inCircle(String subject) {
            String circle = CIRCLES.startOf(words);
            String noun = words.substring(circle.length());
            boolean same = kind == Kind.OTHER && !circle.isEmpty() && !noun.isEmpty() && subject.endsWith(noun);
            return same ? kindOf(circle, false).map(of -> new Reference(of, circle)) : Optional.empty();
        }
    }

    Kind kind() {
        return references.get(0).kind();
    }

    /** Returns whether all references are regions. */
    boolean isGap() {
        return references.stream()
                .allMatch(r -> r.kind() == Kind.NATION || r.kind() == Kind.PROVINCE || r.kind() == Kind.CITY);
    }

    /** Returns the comparison with the month or quarter before, which 环比 says. */
    static Comparison sequential() {
        return new Comparison(List.of(new Reference(Kind.TIME, SEQUENTIAL)), "");
    }

    /** Returns whether each figure is compared with the month or quarter before it. */
    boolean isSequential() {
        return references.get(0).words().equals(SEQUENTIAL);
    }

    /** Returns whether the one thing compared with is a year, or the same period a year earlier. */
    boolean isYear() {
        String words = references.get(0).words();
        boolean named = kind() == Kind.TIME && words.endsWith("年") && Character.isDigit(words.charAt(0));
        return references.size() == 1 && (named || kind() == Kind.YEAR_AGO);
    }

    /** Returns the year compared with, where it is named by its number: 与2010年相比, 与2010年第六次全国人口普查相比. */
    Optional<Period> year() {
        Matcher numbered = NUMBERED_YEAR.matcher(references.get(0).words());
        return kind() == Kind.TIME && numbered.lookingAt()
                ? Optional.of(Period.year(Integer.parseInt(numbered.group(1))))
                : Optional.empty();
    }

    /** Returns the comparison with which the text ends, opened by one of the markers; empty where there is none. */
    static Optional<Comparison> endOf(String text, List<String> markers, boolean anyWords) {
        for (int at = Math.max(0, text.length() - LONGEST); at < text.length() - 1; at++) {
            for (String marker : markers) {
                int words = at + marker.length();
                if (text.startsWith(marker, at) && words < text.length() && !isNoun(text, at, marker)) {
                    List<Reference> references = references(text.substring(words), anyWords);
                    if (!references.isEmpty()) {
                        return Optional.of(new Comparison(references, text.substring(0, at)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the lead with another region in the place of this comparison's: 快于全国 for 全市 is 快于全市; empty where it is none. */
    Optional<String> of(String lead, String region) {
        boolean circle = kindOf(region, false)
                .filter(kind -> kind == Kind.NATION || kind == Kind.PROVINCE || kind == Kind.CITY)
                .isPresent();
        return circle && isGap() && references.size() == 1
                ? Optional.of(lead.substring(before.length())
                        .replace(references.get(0).words(), region))
                : Optional.empty();
    }

    /** Returns what a clause of its own compares with: 与全市平均水平相比; empty where it is none. */
    static Optional<Comparison> announced(String clause) {
        if (MONTH_ON_MONTH.matcher(clause).matches()) {
            return Optional.of(new Comparison(List.of(new Reference(Kind.TIME, SEQUENTIAL)), ""));
        }
        boolean compares =
                !WITH.startOf(clause).isEmpty() && !AGAINST.endOf(clause).isEmpty();
        if (!compares) {
            return Optional.empty();
        }
        String words =
                clause.substring(1, clause.length() - AGAINST.endOf(clause).length());
        List<Reference> references = references(words, false);
        return references.isEmpty() ? Optional.empty() : Optional.of(new Comparison(references, ""));
    }

    /** Tells 占比, 可比价格, 比重, 比例 and 比率 from 比. */
    private static boolean isNoun(String text, int at, String marker) {
        if (!marker.equals("比")) {
            return false;
        }
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = text.charAt(at + 1);
        return "占环同可".indexOf(before) >= 0 || "重例率值".indexOf(after) >= 0;
    }

    private static List<Reference> references(String words, boolean anyWords) {
        List<Reference> references = new ArrayList<>();
        for (String part : TWO_CIRCLES.replaced(words, "$1、").split("[、和与及]")) {
            String plain = TAILS.trimEnd(part);
            Optional<Kind> kind = kindOf(plain, anyWords);
            if (kind.isEmpty()) {
                return List.of();
            }
            references.add(new Reference(kind.get(), plain));
        }
        return references;
    }

    private static Optional<Kind> kindOf(String word, boolean anyWords) {
        if (word.isEmpty() || word.length() > LONGEST_OTHER) {
            return Optional.empty();
        }
        if (NATION.endOf(word).equals(word)) {
            return Optional.of(Kind.NATION);
        }
        if (PROVINCE.endOf(word).equals(word)) {
            return Optional.of(Kind.PROVINCE);
        }
        if (CITY.endOf(word).equals(word)) {
            return Optional.of(Kind.CITY);
        }
        if (YEAR_AGO.endOf(word).equals(word)) {
            return Optional.of(Kind.YEAR_AGO);
        }
        if (anyWords
                && word.chars().anyMatch(c -> c >= '0' && c <= '9')
                && TIME.indexOf(word.charAt(word.length() - 1)) < 0) {
            return Optional.empty();
        }
        if (word.indexOf('的') >= 0 || (word.indexOf('元') >= 0 && word.indexOf("元月") < 0)) {
            return Optional.empty();
        }
        if (word.startsWith("“")) {
            return Optional.of(Kind.OTHER);
        }
        if (!PLANNED.endOf(word).isEmpty() && !word.startsWith("额")) {
            return Optional.of(Kind.OTHER);
        }
        boolean time = TIME.indexOf(word.charAt(word.length() - 1)) >= 0
                || word.endsWith("低点")
                || word.endsWith("高点")
                || word.endsWith("普查");
        if (word.endsWith("进度") || word.endsWith("序时")) {
            return Optional.of(Kind.OTHER);
        }
        if (word.indexOf('类') >= 0
                || word.endsWith("率")
                || word.endsWith("比例")
                || word.endsWith("比重")
                || word.endsWith("占比")) {
            return Optional.empty();
        }
        return time ? Optional.of(Kind.TIME) : anyWords ? Optional.of(Kind.OTHER) : Optional.empty();
    }
}
