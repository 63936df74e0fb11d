package io.duibiao.statement.prose;

import io.duibiao.statement.Measure;
import io.duibiao.statement.prose.Phrase.Ending;
import java.util.Optional;

/**
 * 「总支出22.3亿元,比上年同期19.7亿元增长13.4%」, 「与2010年第六次全国人口普查的94万人相比,增加1579人」: the amount that growth starts
 * from is the level of the period that it compares with.
 */
final class BaseRule implements RunRule {

    private static final String OF = "的";
    /** 比第六次全国人口普查3.32人减少0.71人. */
    private static final String CENSUS = "普查";

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        if (announced(run.head()).isPresent() && run.items().size() == 1) {
            String subject = Subject.of("", context).one();
            return subject.isEmpty()
                    ? Optional.empty()
                    : Outcome.read(FromRule.atBase(Draft.of(run.figure(), subject, Measure.LEVEL), context));
        }
        if (run.head().ending() != Ending.OPEN || run.items().size() > 1 || run.isPercent() || run.isPoints()) {
            return Optional.empty();
        }
        Optional<Comparison> base = PredicateReader.earlier(run.head().lead())
                .filter(comparison -> comparison.kind() == Comparison.Kind.YEAR_AGO || isDated(run, comparison));
        if (base.isEmpty() || PredicateReader.read(run.tail()).verb() != Predicate.Verb.CHANGE) {
            return Optional.empty();
        }
        String words = ScopeWords.plain(base.get().before());
        String subject = Subject.of(GapRule.withoutRate(words), context).one();
        return Outcome.read(FromRule.atBase(Draft.of(run.figure(), subject, Measure.LEVEL), context));
    }

    /** 比2000年的2.91人减少0.46人: of the time that is named. */
    private static boolean isDated(Run run, Comparison comparison) {
        return comparison.kind() == Comparison.Kind.TIME
                && !run.head().times().isEmpty()
                && (run.head().lead().endsWith(OF) || run.head().lead().endsWith(CENSUS));
    }

    /** Returns what a clause with the amount of an earlier time goes on to compare with; empty where it is no such clause. */
    static Optional<Comparison> announced(Phrase phrase) {
        String lead = phrase.lead();
        return phrase.times().isEmpty() || !lead.endsWith(OF)
                ? Optional.empty()
                : Comparison.announced(lead.substring(0, lead.length() - OF.length()) + phrase.tail());
    }
}
