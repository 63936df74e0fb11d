package io.duibiao.statement.prose;

import io.duibiao.statement.Bound;
import io.duibiao.statement.Measure;
import io.duibiao.statement.lexis.Token.Form;
import java.util.Optional;

/**
 * A border of a class of things: 「亿元以上项目」, 「经营性收入高于10万元的村占比」. It is no figure of the region. Constructions 62
 * and b46.
 */
final class ThresholdRule implements RunRule {

    /** 年产7万吨新材料项目: what a plant can make. */
    private static final String CAPACITY = "年产";

    /** 一次死亡3—9人的事故: how grave it was. */
    private static final String GRAVE = "一次死亡";

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        boolean form = run.figure().form() == Form.THRESHOLD;
        boolean condition = run.predicate().bound() != Bound.EXACT
                && run.tail().startsWith("的")
                && !run.isPercent()
                && run.tail().length() > 1
                && !run.tail().startsWith("目标", 1);
        boolean capacity = run.head().lead().endsWith(CAPACITY) && !run.tail().isEmpty() && !run.isPercent();
        if (run.head().lead().endsWith(GRAVE) && run.items().size() > 1) {
            return Outcome.read(run.items().stream()
                    .map(item -> Draft.of(item.figure(), run.predicate().subject(), Measure.OTHER))
                    .toList());
        }
        return form || condition || capacity
                ? Outcome.read(Draft.of(run.figure(), run.predicate().subject(), Measure.OTHER)
                        .bounded(run.predicate().bound(), 1))
                : Optional.empty();
    }
}
