package io.duibiao.statement.prose;

import io.duibiao.statement.Measure;
import io.duibiao.statement.prose.Predicate.Verb;
import java.util.List;
import java.util.Optional;

/**
 * A share before what it is a share of: 「70%村卫生室实现一体化管理」, 「67.5%的初中毕业生就读普通高中」, 「覆盖九成以上城乡社区」.
 */
final class PortionRule implements RunRule {
    private static final List<String> NO_NOUN = List.of(
            "的增", "的目标", "目标", "的速度", "的水平", "的份额", "的贡献", "的降", "的情况", "的基础", "的比", "的年均", "的高", "的预期", "的较", "增长",
            "的股", "的背景", "的控制", "的调控");

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        String tail = run.tail();
        boolean noun = !tail.isEmpty()
                && NO_NOUN.stream().noneMatch(tail::startsWith)
                && run.head().ending() == Phrase.Ending.CLOSED;
        Predicate predicate = run.predicate();
        boolean open = predicate.subject().isEmpty()
                || !Verbs.endOf(predicate.subject()).isEmpty();
        boolean amount = predicate.verb() == Verb.NONE || predicate.verb() == Verb.IS;
        if (!run.isPercent() || run.items().size() > 1 || !noun || !open || !amount) {
            return Optional.empty();
        }
        String of = tail.startsWith("的") ? tail.substring(1) : tail;
        return Outcome.read(
                Draft.of(run.figure(), predicate.subject() + of, Measure.LEVEL).bounded(predicate.bound(), 1));
    }
}
