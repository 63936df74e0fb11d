package io.duibiao.statement.prose;

import io.duibiao.statement.Measure;
import io.duibiao.statement.lexis.Token.Figure;
import io.duibiao.statement.prose.Phrase.Ending;
import io.duibiao.statement.prose.Predicate.Verb;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers before a noun that measure nothing of the region: a plant's capacity (20万吨有机肥厂), the size of a fund, steps
 * passed (4个万亿元台阶), parts of the report (十个方面), a count inside the next subject (17个重点制造业增加值). They are
 * {@code OTHER}. Constructions 86, a9, b4, b44, e5, e8.
 */
final class AttributeRule implements RunRule {
    private static final Set<String> MEASURED = Set.of(
            "吨", "千瓦", "瓦", "平方米", "立方米", "米", "公里", "千米", "兆瓦", "吉瓦", "千伏安", "升", "亩", "元", "美元", "千瓦时", "载重吨", "吨标准煤",
            "斤", "公斤");
    private static final Endings REPORT_PARTS = Endings.of("方面 方面工作 大方面 重点工作 部分");
    private static final Endings REGIONS = Endings.of("区县 区县(自治县) 县区 县市 县(市) 县(市、区) 市县 市州 地市 省市 省份 省区市 县 市 区 省");
    private static final String DONE = "完成";
    private static final Endings WORK = Endings.of("建设 改造 整治 治理 修复 绿化 整理 种植 平整 铺设");
    private static final Endings STEPS = Endings.of("台阶 大关 关口 门槛 新台阶 新大关 新关口 新门槛");

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        String tail = run.tail();
        if (!CountRule.isNounBehind(run)) {
            return Optional.empty();
        }
        boolean part = tail.startsWith("方面")
                || (!REPORT_PARTS.endOf(tail).isEmpty() && run.unit().equals("个"));
        if (part || isInsideSubject(run)) {
            return other(run, CountRule.noun(run));
        }
        if (!CountRule.isMark(run) && endsWithStep(CountRule.noun(run))) {
            return other(run, run.predicate().subject());
        }
        boolean single = isMeasured(run.figure())
                && run.items().size() == 1
                && STEPS.startOf(tail).isEmpty();
        boolean governed = !Verbs.startOf(CountRule.front(run, context)).isEmpty() && !tail.startsWith("的");
        return single && !governed && !isWork(run) ? other(run, CountRule.noun(run)) : Optional.empty();
    }

    /** 完成1.8万亩标准农田建设: how much was built is the amount of the work done. */
    private static boolean isWork(Run run) {
        return run.head().lead().startsWith(DONE) && !WORK.endOf(run.tail()).isEmpty();
    }

    /** 两个台阶, 大关: marks that are passed. */
    static boolean endsWithStep(String words) {
        return !STEPS.endOf(words).isEmpty();
    }

    /** 列全市38个区县第9位, 在38个区县中居第9位: the number of those among whom the next figure ranks. */
    static boolean isCircle(String tail) {
        boolean counted = tail.endsWith("第") && REGIONS.startOf(tail).length() == tail.length() - 1;
        return counted || tail.contains("中列") || tail.contains("中居") || tail.contains("中排");
    }

    static boolean isMeasured(Figure figure) {
        return MEASURED.contains(figure.quantity().unit().base());
    }

    private static Optional<Outcome> other(Run run, String subject) {
        return Outcome.read(run.items().stream()
                .map(item -> Draft.of(item.figure(), subject, Measure.OTHER))
                .toList());
    }

    /** 17个重点制造业增加值增长5.3%: the next figure has no verb of its own between. */
    private static boolean isInsideSubject(Run run) {
        boolean circle = isCircle(run.tail());
        Verb next = PredicateReader.read(run.tail()).verb();
        return run.head().ending() == Ending.OPEN && (circle || next == Verb.CHANGE || next == Verb.REACH);
    }
}
