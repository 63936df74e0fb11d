package io.duibiao.statement.prose;

import io.duibiao.reference.Unit;
import io.duibiao.statement.Measure;
import io.duibiao.statement.lexis.Token.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 「与全市持平」 is a gap of 0, 「与去年同期持平」 a growth of 0. Construction 53. */
final class EqualRule implements RunRule {
    private static final List<String> MARKERS = List.of("与", "同", "和", "较", "比");
    private static final Endings BASES = Endings.of("同比 环比");
    /** Beside others that grow, or have moved since the month before, what is level has moved by none. */
    private static final Set<Measure> AMONG = Set.of(Measure.YOY, Measure.OTHER);

    private static final Endings FALL = Endings.of("降幅 跌幅");
    private static final Endings BEFORE = Endings.of("基本 大体 大致 总体 保持 均 都");

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        if (run.figure().form() != Form.EQUAL) {
            return Optional.empty();
        }
        Optional<Comparison> comparison =
                Comparison.endOf(BEFORE.trimEnd(run.head().lead()), MARKERS, false);
        if (comparison.isEmpty()) {
            return Outcome.read(alone(run, context));
        }
        String rate = ScopeWords.plain(comparison.get().before());
        String subject =
                Subject.of(GapRule.withoutRate(FALL.trimEnd(rate)), context).one();
        return Outcome.read(comparison.get().references().stream()
                .map(reference -> equal(run, subject, reference))
                .toList());
    }

    /** 同比持平, 环比持平: the time compared with is said by one word; 居住类持平 beside others that grow by none. */
    private static Draft alone(Run run, Context context) {
        String lead = BEFORE.trimEnd(run.head().lead());
        String base = BASES.endOf(lead);
        Optional<Measure> beside = context.topic().measure().filter(AMONG::contains);
        if (base.isEmpty() && beside.isPresent() && !ScopeWords.plain(lead).isEmpty()) {
            return Draft.of(
                    run.figure(), Subject.of(ScopeWords.plain(lead), context).one(), beside.get());
        }
        if (base.isEmpty()) {
            return Draft.of(run.figure(), "", Measure.OTHER);
        }
        String words = ScopeWords.plain(lead.substring(0, lead.length() - base.length()));
        String subject = Subject.of(GapRule.withoutRate(words), context).one();
        return Draft.of(run.figure(), subject, base.equals("同比") ? Measure.YOY : Measure.OTHER);
    }

    private static Draft equal(Run run, String subject, Comparison.Reference reference) {
        Measure measure =
                reference.kind() == Comparison.Kind.YEAR_AGO ? Measure.YOY : GapRule.measure(reference.kind());
        Draft draft = Draft.of(run.figure(), subject, measure).comparedWith(reference.words());
        return measure == Measure.YOY ? draft : draft.in(Unit.POINTS);
    }
}
