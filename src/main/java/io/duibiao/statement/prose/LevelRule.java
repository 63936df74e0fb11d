package io.duibiao.statement.prose;

import io.duibiao.document.Reason;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Measure;
import io.duibiao.statement.lexis.Token.Form;
import io.duibiao.statement.prose.Predicate.Verb;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The amount itself: 「一般公共预算收入33.6亿元」, 「覆盖率达93.5%」, 「占比增至95%」; new in the period where the verb says so:
 * 「新增停车泊位1019个」. A verb is shared along 、 until a new one comes. Constructions 17, 29 to 37, 47, 61, 63, 75.
 */
final class LevelRule implements RunRule {
    private static final Endings STOCKED = Endings.of("出栏 存栏");
    private static final Endings SHARES = Endings.of("占比 比重 占比重");
    private static final List<String> PASSING = List.of("接连", "连续", "相继", "先后");
    /** 超额完成年度任务2.1亿元: how far a plan was exceeded. */
    private static final String EXCEEDED = "超额完成";

    /** 新增企业36家,其中工业6家、建筑业24家. */
    private static final Endings TRADES =
            Endings.of("工业 规上工业 规模以上工业 建筑业 房地产业 服务业 批发业 零售业 住宿业 餐饮业 批发零售业 住宿餐饮业 批零住餐业 贸易业 商贸业 商业");

    /** 失业率1.89%,低于2.5%的控制目标: the goal of what was told last. */
    private static final Endings CONTROLLED = Endings.of("的控制目标 的调控目标 的年度控制目标 的年度调控目标");

    /** 全部开工,其中竣工51个: what is done is not what has begun. */
    private static final Endings DONE = Endings.of("竣工 完工 投产 建成 投用 交付 验收");

    /** 短收187万元: how much less came in than was planned. */
    private static final Set<String> BESIDE_PLAN = Set.of("短收", "超收", "欠收", "短收额", "超收额");

    /** 利润总额亏损2.3亿元: a loss is a profit below nothing; 亏损额 is the amount of the loss itself. */
    private static final Pattern LOSS = Pattern.compile("(.*利润(?:总额)?)(?:盈亏相抵后?|累计|净)*亏损");

    private static final Set<String> AMOUNTS = Set.of("亿元", "万元", "元", "亿美元", "万吨", "吨", "万头", "万平方米");
    private static final Endings PLANNED =
            Endings.of("总投资 计划投资 计划投资额 计划总投资 计划总投资额 总规模 首期规模 注册资本 总投资额 投资额 概算投资 估算投资 协议总投资");

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        String words = goalBehind(run)
                .or(() -> sharerBehind(run))
                .or(() -> SharesTold.member(run, context.topic()))
                .or(() -> newPart(run, context))
                .orElseGet(() -> withSharedVerb(run, context));
        Matcher loss = LOSS.matcher(words);
        boolean lost = loss.matches();
        Run own = new Run(run.head(), run.items(), run.predicate().withSubject(lost ? loss.group(1) : words));
        Subject subject = Subject.of(own, context);
        if (subject.one().isEmpty()
                && subject.all().isEmpty()
                && subject.several(run.items().size()).isEmpty()) {
            return Outcome.refused(Reason.NO_SUBJECT);
        }
        if (BESIDE_PLAN.contains(words)) {
            return Outcome.read(Draft.of(run.figure(), Subject.of("", context).one(), Measure.OTHER));
        }
        if (isConditionOfCount(run, context)) {
            return Outcome.read(Draft.of(run.figure(), subject.one(), Measure.OTHER)
                    .bounded(run.predicate().bound(), 1));
        }
        boolean milestones = run.items().size() > 1
                && own.predicate().sharing() == Predicate.Sharing.NONE
                && run.figure().form() == Form.PLAIN
                && (isPassing(run) || subject.several(run.items().size()).isEmpty())
                && run.items().stream()
                                .map(i -> i.figure().quantity().unit().symbol())
                                .distinct()
                                .count()
                        == 1;
        if (milestones) {
            return Outcome.read(run.items().stream()
                    .map(item -> Draft.of(item.figure(), subject.one(), Measure.OTHER)
                            .bounded(run.predicate().bound(), 1))
                    .toList());
        }
        Measure before = context.topic().measure().orElse(Measure.LEVEL);
        int sign = context.topic().subjects().isEmpty() && run.isPercent()
                ? StatedList.growth(context.topic().words())
                : 0;
        return Dealing.deal(own, subject, (item, one) -> Draft.of(
                        item.figure(),
                        stock(one, run, words),
                        measure(one, run, words, before, sign != 0 || isGrownAmount(one, run, before, context)))
                .bounded(run.predicate().bound(), lost ? -1 : sign == 0 ? 1 : sign));
    }

    /** 教育支出增长4.1%,农林水支出20.7%: of an amount that is told beside growth a % can only be growth. */
    private static boolean isGrownAmount(String subject, Run run, Measure before, Context context) {
        return before == Measure.YOY
                && run.isPercent()
                && run.predicate().verb() == Verb.NONE
                && run.figure().form() == Form.PLAIN
                && run.head().joint() != Phrase.Joint.BRACKET
                && context.report()
                        .reference()
                        .indicators()
                        .named(subject)
                        .filter(indicator -> AMOUNTS.contains(indicator.unit()))
                        .isPresent();
    }

    /** 进出口总额接连突破80亿元、90亿元: marks passed one after the other, by one subject. */
    private static boolean isPassing(Run run) {
        return PASSING.stream().anyMatch(run.head().lead()::contains);
    }

    /** 确定4.5%左右的增长目标: the noun stands behind. */
    private static Optional<String> goalBehind(Run run) {
        boolean goal = run.tail().startsWith("的")
                && run.tail().endsWith("目标")
                && run.tail().length() > 3;
        String words = run.predicate().subject();
        if (goal && words.isEmpty() && CONTROLLED.startOf(run.tail()).equals(run.tail())) {
            return Optional.of("");
        }
        return goal && (words.isEmpty() || words.equals("确定") || words.equals("提出") || words.equals("实现"))
                ? Optional.of(run.tail().substring(1))
                : Optional.empty();
    }

    /** 占比63.3%的电力供应业增长2.1%: who has the share stands behind it. */
    private static Optional<String> sharerBehind(Run run) {
        String words = run.predicate().subject();
        boolean share = !words.isEmpty()
                && SHARES.endOf(words).equals(words)
                && run.isPercent()
                && run.tail().startsWith("的");
        return share
                ? Optional.of(PredicateReader.read(run.tail().substring(1)).subject())
                        .filter(sharer -> sharer.length() > 1)
                        .map(sharer -> sharer + "占比")
                : Optional.empty();
    }

    /** 191家企业营业收入超百亿元: the amount is the condition of the count before it. */
    private static boolean isConditionOfCount(Run run, Context context) {
        String words = run.predicate().subject();
        return run.head().joint() == Phrase.Joint.GLUED
                && run.predicate().bound() == io.duibiao.statement.Bound.AT_LEAST
                && !run.isPercent()
                && (words.equals(context.topic().subject()) || words.isEmpty());
    }

    /** 新增信号灯1000处、累计达8000处: the second is the stock of them all. */
    private static String stock(String subject, Run run, String words) {
        boolean stock = words.isEmpty()
                && (run.predicate().verb() == Verb.IS || run.predicate().verb() == Verb.REACH);
        if (words.isEmpty() && isCumulative(run) && subject.endsWith("新增")) {
            return subject.substring(0, subject.length() - 2);
        }
        return (stock || (words.isEmpty() && isCumulative(run))) && subject.startsWith("新增")
                ? subject.substring(2)
                : subject;
    }

    /** 企业新增12家、累计86家: the second counts them all. */
    private static boolean isCumulative(Run run) {
        boolean goesOn = run.head().continuesList() || run.head().joint() == Phrase.Joint.COMMA;
        return goesOn && run.head().lead().startsWith("累计");
    }

    /** 新增市场主体3628户,其中企业862户: the part is of the new ones too. */
    private static Optional<String> newPart(Run run, Context context) {
        String words = run.predicate().subject();
        String whole = context.topic().subject();
        String verb = Novelty.verbOf(whole);
        boolean listed = run.head().continuesList() && Verbs.startOf(words).isEmpty();
        boolean counts = !verb.isEmpty()
                && !words.isEmpty()
                && (run.head().lead().startsWith("其中") || listed)
                && run.predicate().verb() == Predicate.Verb.NONE
                && context.topic()
                        .measure()
                        .filter(measure -> measure == Measure.INCREMENT || measure == Measure.YOY)
                        .isPresent()
                && !run.isPercent();
        return counts
                ? context.report().reference().indicators().named(verb + words).map(part -> verb + words)
                : Optional.empty();
    }

    private static Measure measure(String subject, Run run, String words, Measure before, boolean grows) {
        boolean endOfSpan = words.isEmpty()
                && run.head().joint() == Phrase.Joint.GLUED
                && run.predicate().verb() == Verb.REACH;
        if (endOfSpan && (before == Measure.CONTRIBUTION || before == Measure.YOY)) {
            return before;
        }
        if (subject.startsWith("净增") || words.equals("增量")) {
            return Measure.CHANGE;
        }
        boolean rate = run.isPercent()
                && (words.isEmpty()
                        ? (before == Measure.YOY || grows)
                                && run.predicate().sharing() == Predicate.Sharing.RESPECTIVELY
                        : grows && before == Measure.YOY);
        if (rate) {
            return Measure.YOY;
        }
        boolean part = (run.head().lead().startsWith("其中")
                        || words.startsWith("其中")
                        || (run.head().continuesList()
                                && !words.isEmpty()
                                && TRADES.startOf(words).equals(words)))
                && before == Measure.INCREMENT
                && DONE.startOf(words).isEmpty()
                && !run.isPercent();
        if (part && run.predicate().verb() == Verb.NONE) {
            return Measure.INCREMENT;
        }
        if (run.figure().form() == Form.CLASS) {
            return Measure.LEVEL;
        }
        if (endOfSpan && before == Measure.OTHER && run.unit().equals(Unit.PLACES.symbol())) {
            return Measure.OTHER;
        }
        boolean planned = PLANNED.endOf(words).equals(words) && !words.isEmpty();
        if (planned || words.startsWith(EXCEEDED) || run.isPoints()) {
            return Measure.OTHER;
        }
        boolean stock = run.isPercent() || run.predicate().verb() == Verb.REACH;
        boolean carried = words.isEmpty() && (run.predicate().verb() == Verb.IS || isCumulative(run));
        return !stock && !carried && Novelty.isNew(subject) ? Measure.INCREMENT : Measure.LEVEL;
    }

    /** 新培育企业27户、规上工业企业1家: the second has the verb of the first, unless it brings a verb or is an amount that 达. */
    private static String withSharedVerb(Run run, Context context) {
        String words = run.predicate().subject();
        boolean existingAndNew =
                words.startsWith("新增") && context.topic().subject().contains("存量");
        if (existingAndNew && run.head().continuesList()) {
            return context.topic().verb() + words;
        }
        String livestock = STOCKED.startOf(context.topic().subject());
        boolean listed = run.head().joint() == Phrase.Joint.COMMA || run.head().continuesList();
        if (!livestock.isEmpty() && words.length() <= 3 && listed) {
            return livestock + words;
        }
        boolean shares = run.head().continuesList()
                && !words.isEmpty()
                && run.predicate().verb() == Verb.NONE
                && !context.topic().verb().isEmpty()
                && Verbs.startOf(words).isEmpty()
                && Verbs.startOf(run.head().lead()).isEmpty()
                && !Partial.isPartial(words)
                && !run.isPercent();
        return shares ? context.topic().verb() + words : words;
    }
}
