package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import io.duibiao.statement.Confidence;
import io.duibiao.statement.Measure;
import io.duibiao.statement.Scope;
import io.duibiao.statement.prose.Setting.Expectation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides whether a figure is a result or a goal, and for which period it holds. */
final class Fulfilment {
    private static final Pattern EVENT = Pattern.compile(
            ".*(获评|入选|获得(?!感)|获批|获[国全文中]|开诊|投用|落户|划转|除险|建立|开通|授信).*|(治理提升|活化|改善|补充|调度推进|起诉|抓获).*|.*(批捕|批准逮捕|提起公诉|审查起诉|审查逮捕|打掉|侦破|审执结|执结|审结).*");
    private static final int PLAN_MONTHS = 60;
    private static final int WHOLE_YEAR = 12;
    private static final Pattern SPAN =
            Pattern.compile("(?:这|近|过去)?([两三四五])年(?:来|间|累计|共)*(?=完成|实现|增加|减少|新增|净增|投入|发放|建成|新建|改造|落实|争取|转移|解决|引进)");
    private static final String NUMERALS = "零一二三四五";
    private static final Endings YEARLY = Endings.of("生产总值 GDP 人均可支配收入 人均纯收入 财政总收入 财政收入 预算收入 税收收入 人均收入 居民收入");
    private static final Endings STATES = Endings.of("率 占比 比重 总数 总量 产量");

    private Fulfilment() {}

    /** Returns the draft as a goal where it stands among goals, as an estimate where 预计 stands before it. */
    static Draft judged(Draft draft, Context context) {
        boolean goal = context.setting().era() == Era.GOALS
                || context.setting().expected() == Expectation.GOAL
                || isYetToCome(context);
        if (goal) {
            return canBeGoal(draft) ? draft.as(Measure.TARGET) : draft;
        }
        boolean estimate =
                context.setting().expected() == Expectation.ESTIMATE && draft.confidence() == Confidence.CERTAIN;
        return estimate ? draft.with(Confidence.LIKELY) : draft;
    }

    /** 高于年初人代会12%的目标14.4个百分点: the goal of what is told, and not one for later. */
    static boolean isBeyondGoal(Run run) {
        return run.predicate().verb() == Predicate.Verb.DIFFER
                && run.tail().startsWith("的")
                && run.tail().endsWith("目标")
                && run.predicate()
                        .comparison()
                        .filter(comparison -> comparison.kind() == Comparison.Kind.OTHER)
                        .isPresent();
    }

    /** “十五五”时期, 2026年: of years that have not begun nothing can be told but goals. */
    private static boolean isYetToCome(Context context) {
        Optional<Period> reported = context.report().period();
        return reported.isPresent()
                && context.setting()
                        .time()
                        .filter(time -> (time.months() == WHOLE_YEAR || time.months() >= PLAN_MONTHS)
                                && time.year() > reported.get().end().getYear())
                        .isPresent();
    }

    private static boolean canBeGoal(Draft draft) {
        return switch (draft.measure()) {
            case LEVEL, INCREMENT, YOY, YOY_MULTIPLE, CHANGE, GAP_NATION, GAP_PROVINCE, GAP_CITY -> true;
            case OTHER ->
                draft.figure().form() != io.duibiao.statement.lexis.Token.Form.THRESHOLD
                        && !draft.subject().isEmpty()
                        && draft.quantity().unit().symbol().equals("%");
            case RANK_NATION, RANK_PROVINCE, RANK_CITY, RANK_CHANGE, CONTRIBUTION, TARGET, TARGET_PROGRESS, NAME_PART ->
                false;
        };
    }

    /** Returns region and period of a draft. */
    static Scope scope(Draft draft, Run run, Context context) {
        Setting setting = context.setting();
        boolean fiveYears = setting.era() == Era.FIVE_YEARS || setting.era() == Era.MIXED;
        if (draft.period().isPresent()) {
            return new Scope(setting.region(), draft.period(), false);
        }
        if (draft.measure() == Measure.TARGET && isBeyondGoal(run)) {
            return new Scope(
                    setting.region(), setting.time().or(() -> context.report().period()), false);
        }
        if (draft.measure() == Measure.TARGET) {
            Optional<Period> goal = context.report().goalPeriod();
            Optional<Period> own = setting.time()
                    .filter(time ->
                            goal.isEmpty() || time.end().getYear() >= goal.get().year());
            Optional<Period> until = own.or(() -> goal);
            return new Scope(setting.region(), isEndValue(draft, run) ? lastYearOf(until) : until, false);
        }
        if (setting.cumulative() && !fiveYears && setting.time().isEmpty()) {
            return new Scope(setting.region(), Optional.empty(), true);
        }
        Optional<Period> named = setting.time();
        Optional<Period> spanned = spanned(run, named.or(() -> context.report().period()));
        if (spanned.isPresent()) {
            return new Scope(setting.region(), spanned, false);
        }
        if (named.isPresent()) {
            boolean stock = named.get().months() > WHOLE_YEAR
                    && draft.measure() == Measure.LEVEL
                    && (run.predicate().verb() == Predicate.Verb.REACH || isYearly(draft))
                    && !setting.cumulative()
                    && !isHeld(run);
            return new Scope(setting.region(), stock ? lastYearOf(named) : named, false);
        }
        Optional<Period> reported = context.report().period();
        if (reported.isPresent() && reported.get().months() > 12) {
            boolean state = isState(draft) && !isFlow(draft, run) && !isHeld(run) && !setting.cumulative();
            return new Scope(setting.region(), state ? lastYearOf(reported) : reported, false);
        }
        boolean span = fiveYears && (isFlow(draft, run) || setting.cumulative() || isHeld(run));
        return new Scope(setting.region(), span ? reported.map(Fulfilment::fiveYearsTo) : reported, false);
    }

    /** “十三五”期间,人均生产总值7.3万元: a state, or an amount that is told year by year, is that of the last. */
    private static boolean isYearly(Draft draft) {
        return !STATES.endOf(draft.subject()).isEmpty()
                || !YEARLY.endOf(draft.subject()).isEmpty();
    }

    /** 五年完成投资201亿元: of a year that is named or reported, and of those before it that the words count. */
    private static Optional<Period> spanned(Run run, Optional<Period> year) {
        Matcher span = SPAN.matcher(run.head().lead());
        return year.filter(last -> last.months() == WHOLE_YEAR && span.lookingAt())
                .map(last -> Period.years(last.year() - Math.max(2, NUMERALS.indexOf(span.group(1))) + 1, last.year()));
    }

    private static Period fiveYearsTo(Period period) {
        return Period.years(period.end().getYear() - 4, period.end().getYear());
    }

    /** A share or an amount that a plan is to reach is that of its last year; growth and work are of all its years. */
    private static boolean isEndValue(Draft draft, Run run) {
        boolean reached =
                switch (run.predicate().verb()) {
                    case NONE, IS, REACH -> true;
                    case CHANGE, DIFFER, FROM, NET -> false;
                };
        return reached && !isEvent(draft, run) && !isHeld(run) && !Novelty.isNew(draft.subject());
    }

    private static boolean isState(Draft draft) {
        return switch (draft.measure()) {
            case LEVEL, RANK_NATION, RANK_PROVINCE, RANK_CITY, GAP_NATION, GAP_PROVINCE, GAP_CITY -> true;
            default -> false;
        };
    }

    /** In a review of five years work done and differences are of the five years, states of their end. */
    private static boolean isFlow(Draft draft, Run run) {
        return switch (draft.measure()) {
            case INCREMENT, CHANGE, OTHER -> true;
            case LEVEL -> STATES.endOf(draft.subject()).isEmpty() && isEvent(draft, run);
            default -> false;
        };
    }

    private static boolean isEvent(Draft draft, Run run) {
        return !Verbs.startOf(draft.subject()).isEmpty()
                || run.head().lead().startsWith("完成")
                || EVENT.matcher(draft.subject()).matches();
    }

    /** 保持在, 稳定在: it holds for every year of the span. */
    private static boolean isHeld(Run run) {
        return run.head().lead().contains("保持在")
                || run.head().lead().contains("稳定在")
                || run.head().lead().startsWith("每年");
    }

    private static Optional<Period> lastYearOf(Optional<Period> span) {
        return span.map(
                period -> period.months() > 12 ? Period.year(period.end().getYear()) : period);
    }
}
