package io.duibiao.statement.prose;

import io.duibiao.statement.Measure;
import io.duibiao.statement.prose.Predicate.Verb;
import java.util.List;
import java.util.Optional;

/**
 * 「完成全年目标任务的56%」, 「占年初预算的52.3%」, 「投资完成率125.5%」: how much of a goal is done. The subject is the indicator
 * whose goal it is, or the goal's own name in quotation marks. Construction 65.
 */
final class ProgressRule implements RunRule {
    private static final Endings GOALS =
            Endings.of("目标任务 目标 任务 计划 预算 目标值 计划数 预算数 任务数 任务量 进度 计划任务 目标任务数 年度计划 年初预算 计划安排 计划安排总额 计划总额 计划总量 目标计划 总任务");
    /** 完成目标任务6.6亿元的51%: how much the goal was. */
    private static final RarePattern AMOUNT = RarePattern.of("元", "[\\d.]+[万亿]{0,2}元$");

    /** 为预算的(包括上级专项)69.5%. */
    private static final RarePattern REMARK = RarePattern.of("(", "(?<=.)\\([^()]*\\)$");

    private static final Endings DONE = Endings.of("完成 占 达到 达 实现 是 为 已完成 均完成 完成了 达成");
    private static final Endings RATES = Endings.of("投资完成率 目标完成率 任务完成率 计划完成率 完成率 完成进度 预算完成率");

    /** Returns whether the words end with what was planned: 完成年度目标任务. */
    static boolean isGoal(String words) {
        return !GOALS.endOf(words).isEmpty();
    }

    /** 占年度计划目标150万人的69%: what was told last is the size of a goal. */
    private static boolean isPlanned(String words) {
        return words.startsWith("占") && isGoal(words);
    }

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        Verb verb = run.predicate().verb();
        if (!run.isPercent() || verb == Verb.CHANGE || verb == Verb.DIFFER) {
            return Optional.empty();
        }
        String subject = REMARK.replaced(run.predicate().subject(), "");
        List<String> amounts = context.topic().amounts();
        boolean ofSized =
                run.head().joint() == Phrase.Joint.GLUED && run.head().lead().equals("的") && amounts.size() > 1;
        if (ofSized && isPlanned(context.topic().subject())) {
            return progress(run, context.with(Topic.NONE), amounts.get(amounts.size() - 2));
        }
        if (!RATES.endOf(subject).isEmpty()) {
            return progress(run, context, subject);
        }
        String goal = subject.endsWith("的") ? subject.substring(0, subject.length() - 1) : subject;
        String unsized = AMOUNT.replaced(goal, "");
        boolean sized = unsized.length() < goal.length();
        String word = GOALS.endOf(unsized);
        int done = lastVerb(unsized);
        if (word.isEmpty()
                || (done < 0
                        && !sized
                        && !subject.isEmpty()
                        && !run.head().lead().contains("完成"))) {
            return Optional.empty();
        }
        boolean named = goal.indexOf('“') >= 0;
        String before = done > 0 ? ScopeWords.plain(goal.substring(0, done)) : "";
        return progress(run, context, named ? goal.substring(goal.indexOf('“')) : before);
    }

    private static Optional<Outcome> progress(Run run, Context context, String words) {
        Predicate before = PredicateReader.read(words);
        boolean each = before.sharing() != Predicate.Sharing.NONE;
        Predicate dealt = each ? run.predicate().shared(before.sharing()) : run.predicate();
        Run own = new Run(run.head(), run.items(), dealt.withSubject(each ? before.subject() : words));
        return Dealing.deal(
                own, Subject.of(own, context), (item, one) -> Draft.of(item.figure(), one, Measure.TARGET_PROGRESS)
                        .bounded(run.predicate().bound(), 1));
    }

    /** Returns where the verb 完成 or 占 begins that governs the goal; −1 where there is none. */
    private static int lastVerb(String goal) {
        for (int i = goal.length() - 1; i >= 0; i--) {
            if (!DONE.at(goal, i).isEmpty() && !goal.startsWith("完成率", i)) {
                return i;
            }
        }
        return -1;
    }
}
