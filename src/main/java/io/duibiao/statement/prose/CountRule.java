package io.duibiao.statement.prose;

import io.duibiao.statement.Bound;
import io.duibiao.statement.Measure;
import io.duibiao.statement.lexis.Token.Figure;
import io.duibiao.statement.prose.Phrase.Ending;
import io.duibiao.statement.prose.Phrase.Joint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number stands before its noun: 「建成20个小微停车场」, 「17个重点工业项目竣工投产」, 「等28个项目开工建设」, 「推动…发展21项重点
 * 举措」. The examples before 等 are no subject. Constructions 12, 15, 90, 92, a3, b2 to b5.
 */
final class CountRule implements RunRule {
    private static final Endings LIGHT = Endings.of("完成 实现 共 累计 全年 已 再 将 有 达到 为 等 的 达 超 近 超过 约 共有 拥有 包括 包含");
    private static final Endings BEYOND = Endings.of("超 超过 突破 达到 达 逾");
    private static final Endings BESIDE = Endings.of("和 及 与");
    private static final Endings NOT_BESIDE = Endings.of("惠及 普及 涉及 遍及 参与");
    private static final Endings DIVISIONS = Endings.of("镇 乡 街道 社区 村 县 区 市 州");
    private static final Endings AGAIN = Endings.of("台阶 大关 关口 门槛 新台阶 新大关 新关口 新门槛");
    /** 按常住人口24.1万人计算: what is reckoned with is no noun that is counted. */
    private static final Endings RECKONED = Endings.of("计算 测算 折算");

    private static final Endings RATES = Endings.of("开工率 复工率 完成率 投资完成率 竣工率 入库率 签约率 履约率 达标率 水质达标率 合格率 满意率 办结率 占比 平均单价");
    /** 资金3.3亿元用于项目建设, 项目12个并全面开工: what is done with it, and no noun that is counted. */
    private static final Pattern GOES_ON = Pattern.compile("用于|并(?!购|网|列|联|轨|发)");

    private static final List<String> DOES = List.of("完成投资", "完成", "实现", "现有", "拥有", "累计");

    /** 在全区39个大类行业中: those among whom some are counted. */
    private static final String IN = "在";

    private static final String AMONG = "中";
    private static final Endings UNNAMED = Endings.of("已 达到 未达 均已 全部 未 正在 已经");
    private static final Endings PROGRESS = Endings.of("加快推进 全面 全面完成 全部完成 圆满完成 如期完成 完成 全部 圆满 如期 全部实现 顺利完成"
            + " 有序推进 稳步推进 提速推进 压茬推进 全面落实 加快建设 提速建设 有序实施 加快实施 顺利推进 扎实推进");

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        if (!isNounBehind(run) || (isMark(run) && !AGAIN.startOf(run.tail()).isEmpty())) {
            return Optional.empty();
        }
        String front = front(run, context);
        if (isBeyond(run) && front.isEmpty() && !context.topic().whole().isEmpty()) {
            return Outcome.read(Draft.of(run.figure(), Subject.of("", context).one(), Measure.LEVEL)
                    .bounded(run.predicate().bound(), 1));
        }
        boolean unnamed = !UNNAMED.startOf(run.tail()).isEmpty() && front.isEmpty();
        String noun = unnamed ? counted(context) + run.tail() : noun(run);
        boolean started = Novelty.isNew(front) || noun.contains("开工");
        Measure measure = started ? Measure.INCREMENT : Measure.LEVEL;
        boolean amountFirst = run.items().size() > 1 && isMoney(run.figure());
        List<Draft> drafts = run.items().stream()
                .map(Run.Item::figure)
                .map(figure -> Draft.of(
                                figure,
                                amountFirst && isMoney(figure) ? front : own(front + noun, figure, run),
                                measure)
                        .bounded(run.predicate().bound(), 1))
                .toList();
        return Outcome.read(drafts);
    }

    /** 百亿元以上产业12个,其中5个超200亿元: some of those that were counted, which pass a mark. */
    private static boolean isBeyond(Run run) {
        return run.head().ending() == Ending.OPEN
                && run.items().size() == 1
                && !AttributeRule.isMeasured(run.figure())
                && BEYOND.startOf(run.tail()).equals(run.tail());
    }

    /** 突破200万人次大关: what is passed is an amount of the subject; 三个台阶 counts the marks. */
    static boolean isMark(Run run) {
        return AttributeRule.isMeasured(run.figure())
                || (!run.unit().equals("个")
                        && run.items().size() == 1
                        && run.predicate().bound() == Bound.AT_LEAST);
    }

    /** Returns whether a noun stands behind the last figure of the run, and the figure is one that can count it. */
    static boolean isNounBehind(Run run) {
        String tail = run.tail();
        if (tail.isEmpty()
                || !RECKONED.startOf(tail).isEmpty()
                || tail.equals("等")
                || GOES_ON.matcher(tail).lookingAt()
                || isRemark(tail)
                || tail.endsWith("目标")
                || run.isPercent()
                || run.isPoints()) {
            return false;
        }
        char first = tail.charAt(0);
        return (first >= 0x3400 && first < 0xA000) || "“(5".indexOf(first) >= 0 || (first >= 'A' && first <= 'Z');
    }

    /** 107226元(因普查数据未公布,暂用常住平均人口计算): a bracket with nothing behind it is no noun. */
    private static boolean isRemark(String tail) {
        return tail.startsWith("(") && tail.indexOf(')') == tail.length() - 1;
    }

    /** Returns the words before the number that belong to the subject: a verb with its object's attributes, never examples. */
    static String front(Run run, Context context) {
        String words = run.predicate().subject();
        boolean listed = words.indexOf('、') >= 0 || run.head().lead().endsWith("、");
        boolean examples = words.endsWith("等") || words.endsWith("等方面") || listed;
        boolean beside =
                !BESIDE.endOf(words).isEmpty() && NOT_BESIDE.endOf(words).isEmpty();
        String front = examples || beside ? Verbs.startOf(words) : LIGHT.trimEnd(words);
        boolean light = front.equals("完成") || front.equals("实现");
        String shared = context.topic().verb();
        boolean glued =
                run.head().joint() == Joint.GLUED && Verbs.startOf(front).isEmpty() && !shared.isEmpty();
        boolean counted = run.head().joint() == Joint.GLUED
                && front.equals(context.topic().subject());
        if (counted && !glued) {
            return "";
        }
        boolean goesOn = front.isEmpty() && run.head().continuesList();
        boolean inside = front.startsWith(IN) && run.tail().endsWith(AMONG);
        return glued || goesOn ? shared : light ? "" : inside ? ScopeWords.plain(front.substring(1)) : front;
    }

    /** Returns the noun behind the last figure, with its predicate where that says what is counted. */
    static String noun(Run run) {
        String whole = run.tail().startsWith("的") ? run.tail().substring(1) : run.tail();
        boolean open = run.head().ending() == Ending.OPEN;
        int done = DOES.stream()
                .filter(verb -> open || verb.equals("完成投资"))
                .mapToInt(whole::indexOf)
                .filter(at -> at > 1)
                .findFirst()
                .orElse(-1);
        String noun = done > 1 ? whole.substring(0, done) : whole;
        String plain =
                PROGRESS.trimEnd(open ? withoutRate(PredicateReader.read(noun).subject()) : noun);
        return plain.length() > 2 && plain.endsWith(AMONG) ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** 20件民生实事中,9件已完成: what the first figure of the sentence counts. */
    private static String counted(Context context) {
        List<String> amounts = context.topic().amounts();
        return amounts.isEmpty() ? Subject.of("", context).one() : amounts.get(0);
    }

    /** 96个项目开工率100%: the rate is the next figure's. */
    private static String withoutRate(String noun) {
        String rate = RATES.endOf(noun);
        return rate.length() < noun.length() ? noun.substring(0, noun.length() - rate.length()) : noun;
    }

    private static boolean isMoney(Figure figure) {
        return figure.quantity().unit().base().endsWith("元");
    }

    /** 1镇3村获评…示范镇村: each count takes its own end of the noun. */
    private static String own(String subject, Figure figure, Run run) {
        StringBuilder units = new StringBuilder();
        run.items().forEach(item -> units.append(item.figure().quantity().unit().symbol()));
        String unit = figure.quantity().unit().symbol();
        if (run.items().size() > 1 && DIVISIONS.startOf(unit).equals(unit) && !subject.endsWith(units.toString())) {
            return unit;
        }
        boolean split = run.items().size() > 1 && subject.endsWith(units.toString());
        String head = split ? subject.substring(0, subject.length() - units.length()) : subject;
        return split ? head + figure.quantity().unit().symbol() : subject;
    }
}
