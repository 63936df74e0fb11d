package io.duibiao.statement.prose;

import io.duibiao.statement.Measure;
import io.duibiao.statement.lexis.Token.Form;
import java.util.List;
import java.util.Optional;

/**
 * 「规上工业增加值增长28.5%,稳居全市第1位」, 「跃居全国第一」, 「(全市第3)」. The circle decides: 全国, 全省, 全市; any other is
 * {@code OTHER}. Constructions 56 to 59, d1 to d6, b37 and b38.
 */
final class RankRule implements RunRule {
    private static final Endings STANDING = Endings.of(
            "居 在 完成 位居 稳居 列 分列 位列 名列 排 排名 排在 跃居 升至 升到 为 上升至 上升到 跃升至 跃升到 下滑至 下滑到 下降至 下降到 降至 降到 回落至 回落到 后移至 退至 提升至 提升到 保持 稳定在 保持在 进入 跻身 进位至 由 从 继续 均 分别 都 稳 跃至 列居 连续 首次 位次 位 已 居于 双双 仍 一直 提高到 攀升至 预计");
    private static final Endings NATION = Endings.of("全国 全国省级 全国各省区市 全国各省");
    private static final Endings PROVINCE = Endings.of("全省 全自治区");
    private static final Endings CITY = Endings.of("全市 全州 全盟 全地区 全市各区县 全市区县 全市各区 全市各县 全市各县区");
    private static final Endings ELSEWHERE = Endings.of("全球 世界 西部 中西部 中部 东部 东北 全区 全县 各省区 各省 同类 渝东北 渝西 同类地区");
    private static final RarePattern COUNTED = RarePattern.of(
            "个县区市州",
            "\\d+个(?![月季])(?:[^个]{1,6})(?:中|里)?$|^(?:增速|增幅|总量)?(?:在|居|列|位居|位列)?[\\d两三四五六七八九十]{1,3}个?(?:[县市区][一二两三四五六七八九十]{1,2}[县市区]|县\\(市、?区?\\)|区\\(县\\)|主?城区|市辖区|县市区|县区市|县市|县区|区县|市县|市州|县|区|市)(?:中|里)?$");
    private static final RarePattern DISTRICTS = RarePattern.of(
            "各", "(?<=.)各(?:县\\(市、?区\\)|区\\(市、?县\\)|区\\(县\\)|县\\(区\\)|县市区|区县市|区市县|区县|县区|县市|市县)(?:中|里)?$");
    /** 增速位列县区第5位: among those of the own kind. */
    private static final RarePattern PEERS = RarePattern.of("县区", "(?<=[居列位名排在])(?:县区|区县|县市区|区市县|县市)(?:中|里)?$");

    private static final Endings ASPECTS = Endings.of("增速 增幅 总量 增长速度 涨幅");
    /** 排名由二季度第6位: the time from which the place has moved. */
    private static final RarePattern FROM_TIME = RarePattern.of("由从", "(?<=[由从])(?:[^由从]{0,4}[年月度]份?|去年同期|上年同期|年初)的?$");

    /** 收入241.5亿元,增长6.4%,分居全省第4、第3位. */
    private static final String SHARED = "分";

    private static final String ECONOMY = "经济总量";
    private static final int LONGEST_NAME = 9;
    private static final Endings STREAK = Endings.of("年 个月 个季度 次 届 季度");

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        if (run.figure().form() != Form.RANK) {
            return Optional.empty();
        }
        boolean glued = run.head().joint() == Phrase.Joint.GLUED;
        String lead = (glued ? context.topic().front() : "") + run.head().lead();
        String words = FROM_TIME.replaced(withoutOrdinal(lead), "");
        String counted = STANDING.trimEnd(words);
        String standing = words.substring(counted.length());
        String among = DISTRICTS.replaced(COUNTED.replaced(counted, ""), "");
        String rest = PEERS.replaced(among, "");
        boolean peers = rest.length() < among.length();
        boolean from = standing.contains("从") || standing.contains("由");
        String named = ownCircle(rest, context);
        Optional<Measure> circle = named.isEmpty() ? circle(rest) : measure(named, context);
        String before = rest.substring(0, rest.length() - (named.isEmpty() ? circleWords(rest) : named).length());
        String trimmed = STANDING.trimEnd(before);
        boolean began = from || before.endsWith("从") || before.endsWith("由");
        boolean bare = circle.isEmpty()
                && rest.isEmpty()
                && (run.head().joint() == Phrase.Joint.BRACKET || run.head().continuesList());
        Measure measure = began
                ? Measure.OTHER
                : circle.or(() -> bare ? lastCircle(context) : peers ? own(context) : Optional.empty())
                        .orElse(Measure.OTHER);
        String told = withoutAspects(withoutStreak(trimmed));
        String subject = told.equals(SHARED) ? "" : told;
        String joined = counted.substring(trimmed.length()) + standing;
        boolean each = joined.contains("均") || joined.contains("双双") || joined.contains("都");
        Predicate dealt = each ? run.predicate().shared(Predicate.Sharing.EACH) : run.predicate();
        Run own = new Run(run.head(), run.items(), dealt.withSubject(ScopeWords.withoutOwn(ScopeWords.plain(subject))));
        return Dealing.deal(own, Subject.of(own, context), (item, one) -> Draft.of(item.figure(), one, measure));
    }

    /** Returns the words without those for standing at a place: 全省排名 is 全省. */
    static String standing(String words) {
        return STANDING.trimEnd(withoutOrdinal(words));
    }

    private static String withoutOrdinal(String words) {
        return words.endsWith("第") || words.endsWith("前") ? words.substring(0, words.length() - 1) : words;
    }

    private static Optional<Measure> circle(String words) {
        if (!NATION.endOf(words).isEmpty()) {
            return Optional.of(Measure.RANK_NATION);
        }
        if (!PROVINCE.endOf(words).isEmpty()) {
            return Optional.of(Measure.RANK_PROVINCE);
        }
        return CITY.endOf(words).isEmpty() ? Optional.empty() : Optional.of(Measure.RANK_CITY);
    }

    /** Returns the name of the region's own city or province with which the words end; empty text where they end with none. */
    private static String ownCircle(String words, Context context) {
        for (int length = Math.min(words.length(), LONGEST_NAME); length > 1; length--) {
            String name = words.substring(words.length() - length);
            if (Circle.named(name, context.report()).isPresent()) {
                return name;
            }
        }
        return "";
    }

    private static Optional<Measure> measure(String named, Context context) {
        return Circle.named(named, context.report())
                .map(kind -> kind == Comparison.Kind.PROVINCE ? Measure.RANK_PROVINCE : Measure.RANK_CITY);
    }

    private static String circleWords(String words) {
        for (Endings circle : List.of(NATION, PROVINCE, CITY, ELSEWHERE)) {
            String word = circle.endOf(words);
            if (!word.isEmpty()) {
                return word;
            }
        }
        return "";
    }

    /** A rank in a list or bracket without its circle has that of the rank before, else that of the region's own parent. */
    private static Optional<Measure> lastCircle(Context context) {
        return context.topic()
                .measure()
                .filter(m -> m.name().startsWith("RANK"))
                .or(() -> own(context));
    }

    private static Optional<Measure> own(Context context) {
        return context.report().region().map(region -> switch (region.level()) {
            case NATION, PROVINCE -> Measure.RANK_NATION;
            case PREFECTURE -> Measure.RANK_PROVINCE;
            case COUNTY -> Measure.RANK_CITY;
        });
    }

    /** 总量、增速分别居全市第9位、第12位: both are ranks of one subject. */
    private static String withoutAspects(String words) {
        String rest = words.equals("规模") || words.equals("总规模") ? "" : words;
        for (String aspect = ASPECTS.endOf(rest);
                !aspect.isEmpty() && !rest.equals(ECONOMY);
                aspect = ASPECTS.endOf(rest)) {
            rest = rest.substring(0, rest.length() - aspect.length());
            rest = rest.endsWith("、") || rest.endsWith("和") ? rest.substring(0, rest.length() - 1) : rest;
        }
        return rest;
    }

    /** 总量连续37年居全国首位: the years are a duration. */
    private static String withoutStreak(String words) {
        int at = Math.max(words.lastIndexOf("连续"), words.lastIndexOf("持续"));
        boolean streak = at >= 0 && !STREAK.endOf(words).isEmpty();
        String rest = STANDING.trimEnd(streak ? words.substring(0, at) : words);
        int other = rest.lastIndexOf('居');
        boolean circled = other > 0 && !rest.startsWith("居民", other);
        return circled ? rest.substring(0, other) : rest;
    }
}
