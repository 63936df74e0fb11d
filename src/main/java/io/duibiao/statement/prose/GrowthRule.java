package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import io.duibiao.statement.Confidence;
import io.duibiao.statement.Measure;
import io.duibiao.statement.lexis.Token.Form;
import io.duibiao.statement.prose.Comparison.Kind;
import io.duibiao.statement.prose.Predicate.Base;
import io.duibiao.statement.prose.Predicate.Verb;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * 「同比增长6%」, 「下降3.2%」, 「增速5.0%」, 「降幅收窄至1.5%」: growth in % against a year earlier is {@code YOY}; on another base
 * (环比, 年均, 比2019年, over five years) it is {@code OTHER}. Constructions 38 to 41, 45, c1 to c4.
 */
final class GrowthRule implements RunRule {
    private static final Endings GROWTH_BEHIND =
            Endings.of("的增长 的发展增速 的速度增长 的正增长 的负增长 的增速 的增幅 的增长率 的增长速度 的同比增长 的较快增长 的快速增长 的高速增长 的降幅");
    private static final Endings LAST_YEAR_END = Endings.of("上年末 上年年末 上年底 去年末 去年底 去年年末");
    private static final int DECEMBER = 12;
    private static final String GROWS = "增长";
    private static final String FALLS = "同比下降";
    /** 轻工业产值占比23.7%,同比增长9.5%: the output has grown. */
    private static final Pattern PART_OF_ALL = Pattern.compile("(?<=.{2})(?:占?全[省市县区州])?(?:占比|比重)$");

    private static final Pattern BOTH_BASES = Pattern.compile("(.*?)(同比|环比)[、和](?!\\2)(同比|环比)分别");
    private static final String YEAR_ON_YEAR = "同比";
    private static final Set<String> RATES = Set.of("%", "‰");
    private static final Endings SHARES = Endings.of("率 占比 比重 比例");

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        Predicate predicate = run.predicate();
        boolean signed = run.figure().form() == Form.SIGNED && isGrowthBySign(run);
        boolean grown = isGrowthBehind(run);
        boolean rate = signed
                || isBesideYearAgo(run)
                || isFallBySign(run, context)
                || grown
                || predicate.verb() == Verb.CHANGE
                || (predicate.verb() == Verb.REACH && isRate(predicate.subject()));
        if (!rate || !run.isPercent()) {
            return Optional.empty();
        }
        boolean began = predicate.subject().endsWith("由") || predicate.subject().endsWith("从");
        Optional<Outcome> bases = onBothBases(run, context);
        if (bases.isPresent()) {
            return bases;
        }
        Measure measure = isYearOnYear(run, context) ? Measure.YOY : Measure.OTHER;
        String words =
                predicate.comparison().map(c -> c.references().get(0).words()).orElse("");
        String subject = GapRule.withoutRate(withoutFall(turned(behindDriver(predicate.subject()))));
        Run own = new Run(
                run.head(),
                run.items(),
                predicate.withSubject(subject.isEmpty() ? sharer(run, context.topic()) : subject));
        return Dealing.deal(own, Subject.of(own, context), (item, one) -> doubtful(
                                one, Draft.of(item.figure(), one, measure(item, measure)))
                        .comparedWith(measure == Measure.OTHER ? words : "")
                        .bounded(predicate.bound(), sign(run, item, one)))
                .map(outcome -> began ? FromRule.begun(outcome, context) : outcome);
    }

    /** 居民消费价格环比、同比分别上涨0.2%、1.1%: one figure against the month before, one against a year earlier. */
    private static Optional<Outcome> onBothBases(Run run, Context context) {
        Matcher bases = BOTH_BASES.matcher(run.head().lead());
        if (run.items().size() != 2 || !bases.lookingAt()) {
            return Optional.empty();
        }
        String subject = Subject.of(ScopeWords.plain(bases.group(1)), context).one();
        return Outcome.read(IntStream.of(0, 1)
                .mapToObj(i -> Draft.of(
                                run.items().get(i).figure(),
                                subject,
                                bases.group(i + 2).equals(YEAR_ON_YEAR) ? Measure.YOY : Measure.OTHER)
                        .bounded(run.predicate().bound(), run.items().get(i).sign()))
                .toList());
    }

    /** 税收收入20.2亿元,占比82.8%,增长6.4%: what grows is the amount, and not its share; empty text where no share was told last. */
    private static String sharer(Run run, Topic topic) {
        boolean share = topic.measure().filter(Measure.LEVEL::equals).isPresent()
                && (topic.subject().indexOf('占') > 0
                        || !SHARES.endOf(topic.subject()).isEmpty())
                && (run.head().lead().endsWith(GROWS) || run.head().lead().endsWith(FALLS));
        return topic.amounts().stream()
                .filter(amount -> share
                        && topic.subject().startsWith(amount)
                        && amount.length() < topic.subject().length())
                .reduce((first, second) -> second)
                .orElseGet(() -> share ? PART_OF_ALL.matcher(topic.subject()).replaceFirst("") : "");
    }

    /** 人均地区生产总值3.7万元,同比11.4%: the verb of the growth is left out. */
    private static boolean isBesideYearAgo(Run run) {
        return run.predicate().verb() == Verb.NONE && run.head().lead().endsWith(YEAR_ON_YEAR);
    }

    /** 单位地区生产总值能耗-3.3%: what is an amount itself has grown by it; 自然增长率-3.03‰ is a rate. */
    private static boolean isFallBySign(Run run, Context context) {
        boolean negative = run.figure().form() == Form.SIGNED
                && run.figure().quantity().value().signum() < 0
                && run.predicate().verb() == Verb.NONE;
        return negative
                && context.report()
                        .reference()
                        .indicators()
                        .named(run.predicate().subject())
                        .filter(indicator -> !RATES.contains(indicator.unit()))
                        .isPresent();
    }

    /** 实现了9.2%的增长, 1.5%的正增长: the growth stands behind the figure. */
    private static boolean isGrowthBehind(Run run) {
        boolean amount = run.predicate().verb() == Verb.NONE || run.predicate().verb() == Verb.IS;
        return amount
                && !GROWTH_BEHIND.startOf(run.tail()).isEmpty()
                && !run.tail().contains("目标");
    }

    /** PM2.5浓度改善11.6%: what is better is lower. */
    private static int sign(Run run, Run.Item item, String subject) {
        if (run.tail().startsWith("的负增长") || run.tail().startsWith("的降幅")) {
            return -1;
        }
        boolean lessIsBetter = subject.endsWith("浓度") && run.head().lead().endsWith("改善");
        return lessIsBetter ? -item.sign() : item.sign();
    }

    /** A plus sign is written before growth only; a minus sign may also stand before a rate: 自然增长率-3.03‰. */
    private static boolean isGrowthBySign(Run run) {
        boolean plus = run.items().stream()
                .map(item -> item.figure())
                .anyMatch(figure -> figure.form() == Form.SIGNED
                        && figure.quantity().value().signum() > 0);
        return plus
                || run.predicate().subject().isEmpty()
                || run.head().joint() == Phrase.Joint.BRACKET
                || run.head().lead().endsWith("同比");
    }

    /** 分别增长1.1倍和96.8%: each figure goes by its own unit. */
    static Measure measure(Run.Item item, Measure measure) {
        if (measure != Measure.YOY && measure != Measure.YOY_MULTIPLE) {
            return measure;
        }
        return item.figure().quantity().unit().symbol().equals("倍") ? Measure.YOY_MULTIPLE : Measure.YOY;
    }

    /** 以旧换新带动家电零售额增长: what grows is what is driven. */
    private static String behindDriver(String subject) {
        for (String driver : List.of("带动", "拉动", "影响")) {
            int at = subject.indexOf(driver);
            boolean object = at > 0 || (at == 0 && driver.equals("影响"));
            if (object && at + driver.length() < subject.length()) {
                return subject.substring(at + driver.length());
            }
        }
        return subject;
    }

    /** 由下降1.8%转为增长2.4%: the words of the turn are no subject. */
    private static String turned(String subject) {
        for (String word : List.of("转为", "转", "由", "从")) {
            if (subject.endsWith(word)) {
                return subject.substring(0, subject.length() - word.length());
            }
        }
        return subject;
    }

    private static boolean isRate(String subject) {
        return subject.endsWith("降幅")
                || subject.endsWith("增幅")
                || subject.endsWith("增速")
                || subject.endsWith("涨幅")
                || subject.endsWith("增长幅度");
    }

    private static String withoutFall(String subject) {
        return subject.endsWith("降幅") ? subject.substring(0, subject.length() - 2) : subject;
    }

    /** A share that rose by 2 % may have risen by 2 points. */
    private static Draft doubtful(String subject, Draft draft) {
        return SHARES.endOf(subject).isEmpty() ? draft : draft.with(Confidence.AMBIGUOUS);
    }

    /** Returns whether the growth of the run is against the same period a year earlier. */
    static boolean isYearOnYear(Run run, Context context) {
        if (run.predicate().base() == Base.OTHER) {
            return false;
        }
        Optional<Comparison> comparison = run.predicate().comparison();
        if (comparison.isPresent()) {
            return comparison.get().kind() == Kind.YEAR_AGO
                    || namesYearAgo(comparison.get(), context)
                    || endsYearsApart(comparison.get(), context);
        }
        Optional<Comparison> announced = context.setting().against();
        boolean yearOnYear =
                run.head().lead().contains(YEAR_ON_YEAR) || !run.head().times().isEmpty();
        if (announced.filter(against -> !yearOnYear && against.isSequential()).isPresent()
                || isAgainstEarlier(run, announced, context)) {
            return false;
        }
        boolean span =
                context.setting().time().filter(time -> time.months() > 12).isPresent();
        boolean fiveYears = context.setting().era() == Era.FIVE_YEARS
                && (context.setting().time().isEmpty() || isSummed(run));
        return !span && !fiveYears;
    }

    /** 单位GDP能耗累计下降10.7%, 总量翻番: in a review of years what they brought together, whatever year was named before. */
    private static boolean isSummed(Run run) {
        return run.head().times().isEmpty()
                && (run.head().lead().contains("累计") || run.figure().form() == Form.MULTIPLIED);
    }

    /** 与2010年第六次全国人口普查相比,增长5%: what the sentence compares with is no year ago, unless the growth is said to be 同比. */
    private static boolean isAgainstEarlier(Run run, Optional<Comparison> announced, Context context) {
        return announced
                .filter(comparison -> comparison.kind() == Kind.TIME)
                .filter(comparison -> !run.head().lead().contains(YEAR_ON_YEAR))
                .filter(comparison -> !namesYearAgo(comparison, context) && !endsYearsApart(comparison, context))
                .isPresent();
    }

    /** 年末…比上年末增长: from the end of a year to the end of the next. */
    private static boolean endsYearsApart(Comparison comparison, Context context) {
        Optional<Period> meant =
                context.setting().time().or(() -> context.report().period());
        return LAST_YEAR_END
                        .startOf(comparison.references().get(0).words())
                        .equals(comparison.references().get(0).words())
                && meant.filter(period -> period.end().getMonthValue() == DECEMBER)
                        .isPresent();
    }

    private static boolean namesYearAgo(Comparison comparison, Context context) {
        Optional<Period> report =
                context.setting().time().or(() -> context.report().period());
        return report.filter(period -> comparison.references().get(0).words().startsWith((period.year() - 1) + "年"))
                .isPresent();
    }
}
