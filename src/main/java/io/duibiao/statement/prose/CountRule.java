package io.duibiao.statement.prose;

import io.duibiao.statement.Measure;
import io.duibiao.statement.lexis.Token.Figure;
import io.duibiao.statement.prose.Phrase.Joint;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The number stands before its noun: 「建成20个小微停车场」, 「17个重点工业项目竣工投产」, 「等28个项目开工建设」, 「推动…发展21项重点
 * 举措」. The examples before 等 are no subject; a capacity before a plant's name is no output. Constructions 12, 15, 86, 90, 92,
 * a3, b2 to b5.
 */
final class CountRule implements RunRule {
    private static final Set<String> CAPACITIES = Set.of(
            "吨", "千瓦", "瓦", "平方米", "立方米", "米", "公里", "千米", "兆瓦", "吉瓦", "千伏安", "升", "亩", "元", "美元", "千瓦时", "载重吨",
            "吨标准煤");
    private static final Endings REPORT_PARTS = Endings.of("方面 方面工作 大方面 重点工作 部分");
    private static final Endings LIGHT = Endings.of("完成 实现 共 累计 全年 已 再 将 有 达到 为 等 的 达 超 近 超过 约 共有 拥有");

    private static final Endings BESIDE = Endings.of("和 及 与");
    private static final Endings NOT_BESIDE = Endings.of("惠及 普及 涉及 遍及 参与");
    private static final Endings STEPS = Endings.of("台阶 大关 关口 门槛");
    private static final Endings PROGRESS =
            Endings.of("加快推进 全面 有序推进 稳步推进 提速推进 压茬推进 全面落实 加快建设 提速建设 有序实施 加快实施 顺利推进 扎实推进");

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        String tail = run.tail();
        if (tail.isEmpty() || tail.endsWith("目标") || run.isPercent() || run.isPoints() || !isNoun(tail)) {
            return Optional.empty();
        }
        if (tail.startsWith("方面")
                || !REPORT_PARTS.endOf(tail).isEmpty() && run.unit().equals("个")) {
            return other(run, tail);
        }
        if (!STEPS.endOf(noun(tail)).isEmpty()) {
            return other(run, run.predicate().subject());
        }
        String front = front(run, context);
        boolean capacity = CAPACITIES.contains(run.figure().quantity().unit().base())
                && Verbs.startOf(front).isEmpty();
        String noun = noun(tail);
        if (capacity
                || tail.startsWith("的")
                        && run.items().size() == 1
                        && CAPACITIES.contains(run.figure().quantity().unit().base())) {
            return other(run, noun);
        }
        if (isInsideSubject(tail)) {
            return other(run, noun);
        }
        String subject = front + noun;
        Measure measure = Novelty.isNew(front) || noun.contains("开工") ? Measure.INCREMENT : Measure.LEVEL;
        List<Draft> drafts = run.items().stream()
                .map(item -> Draft.of(item.figure(), glued(subject, item.figure(), run), measure)
                        .bounded(run.predicate().bound(), 1))
                .toList();
        return Outcome.read(drafts);
    }

    private static boolean isNoun(String tail) {
        char first = tail.charAt(0);
        return first >= 0x3400 && first < 0xA000
                || first == '“'
                || first == '5'
                || first == '('
                || first >= 'A' && first <= 'Z';
    }

    private static Optional<Outcome> other(Run run, String noun) {
        return Outcome.read(run.items().stream()
                .map(item -> Draft.of(item.figure(), noun, Measure.OTHER))
                .toList());
    }

    /** Returns the words before the number that belong to the subject: a verb with its object's attributes, never examples. */
    private static String front(Run run, Context context) {
        String words = run.predicate().subject();
        boolean examples = words.endsWith("等") || words.endsWith("等方面") || words.indexOf('、') >= 0;
        boolean beside =
                !BESIDE.endOf(words).isEmpty() && NOT_BESIDE.endOf(words).isEmpty();
        String verb = Verbs.startOf(words);
        String front = examples || beside ? verb : LIGHT.trimEnd(words);
        if (front.equals("完成") || front.equals("实现")) {
            return "";
        }
        boolean listed = run.head().continuesList() || run.head().joint() == Joint.GLUED;
        return front.isEmpty() && run.head().continuesList() && listed
                ? context.topic().verb()
                : front;
    }

    private static String noun(String tail) {
        String noun = tail.startsWith("的") ? tail.substring(1) : tail;
        return PROGRESS.trimEnd(PredicateReader.read(noun).subject());
    }

    /** 17个重点制造业增加值增长5.3%: the count is inside the subject of the next figure, which has no verb of its own. */
    private static boolean isInsideSubject(String tail) {
        Predicate next = PredicateReader.read(tail);
        return next.verb() == Predicate.Verb.CHANGE || next.verb() == Predicate.Verb.REACH;
    }

    /** 1镇3村获评…示范镇村: each count takes its own end of the noun. */
    private static String glued(String subject, Figure figure, Run run) {
        String unit = figure.quantity().unit().symbol();
        StringBuilder units = new StringBuilder();
        run.items().forEach(item -> units.append(item.figure().quantity().unit().symbol()));
        return run.items().size() > 1 && subject.endsWith(units.toString())
                ? subject.substring(0, subject.length() - units.length()) + unit
                : subject;
    }
}
