package io.duibiao.statement.prose;

import io.duibiao.statement.Measure;
import io.duibiao.statement.prose.Phrase.Ending;
import java.util.Optional;

/** 「总支出22.3亿元,比上年同期19.7亿元增长13.4%」: the amount that growth starts from is the level of the period that it compares with. */
final class BaseRule implements RunRule {

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        if (run.head().ending() != Ending.OPEN || run.items().size() > 1 || run.isPercent() || run.isPoints()) {
            return Optional.empty();
        }
        Optional<Comparison> base = PredicateReader.earlier(run.head().lead())
                .filter(comparison -> comparison.kind() == Comparison.Kind.YEAR_AGO);
        if (base.isEmpty() || PredicateReader.read(run.tail()).verb() != Predicate.Verb.CHANGE) {
            return Optional.empty();
        }
        String words = ScopeWords.plain(base.get().before());
        String subject = Subject.of(GapRule.withoutRate(words), context).one();
        return Outcome.read(FromRule.atBase(Draft.of(run.figure(), subject, Measure.LEVEL), context));
    }
}
