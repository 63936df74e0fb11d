package io.duibiao.statement.prose;

import io.duibiao.reference.Unit;
import io.duibiao.statement.Measure;
import io.duibiao.statement.prose.Predicate.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A difference to an earlier time: 「占比提升2.1个百分点」, 「增速比一季度加快0.4个百分点」, 「同比增加2.3亿元」, 「净增经营主体11.7万户」,
 * 「较上季度上升3位」. Constructions 41, 46, 47, 58, c6, c8, b34.
 */
final class ChangeRule implements RunRule {
    /** 增加值增长6.5%,幅度比1—5月扩大2.3个百分点: of the rate that was told. */
    private static final Set<String> EXTENTS = Set.of("幅度", "绝对额", "绝对值", "绝对量");

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        Predicate predicate = run.predicate();
        boolean net = predicate.verb() == Verb.NET || predicate.subject().contains("净增");
        boolean object = predicate.subject().isEmpty()
                && !run.tail().isEmpty()
                && !run.isPoints()
                && predicate.comparison().isEmpty();
        if ((predicate.verb() != Verb.CHANGE && !net) || run.isPercent() || object) {
            return Optional.empty();
        }
        boolean planned = predicate
                .comparison()
                .filter(comparison -> comparison.kind() == Comparison.Kind.OTHER)
                .isPresent();
        Measure measure = planned
                ? Measure.OTHER
                : isPlaces(run) && predicate.verb() == Verb.CHANGE ? Measure.RANK_CHANGE : Measure.CHANGE;
        String words = predicate
                .comparison()
                .or(() -> earlier(context))
                .map(c -> c.references().get(0).words())
                .orElse("");
        String written = predicate.subject().replace("净增", "");
        String subject = EXTENTS.contains(written) ? "" : written;
        String named = run.isPoints()
                ? Parts.share(subject, context.topic().whole())
                : subject.isEmpty() && run.unit().endsWith("元") ? sharer(context.topic()) : subject;
        Run own = new Run(run.head(), run.items(), predicate.withSubject(GapRule.withoutRate(withoutFall(named))));
        List<Comparison.Reference> references = predicate
                .comparison()
                .or(() -> earlier(context)
                        .filter(against -> own.predicate().subject().isEmpty()))
                .map(Comparison::references)
                .orElse(List.of());
        if (references.size() > 1 && references.size() == run.items().size()) {
            return Outcome.read(overReferences(own, Subject.of(own, context).one(), references));
        }
        return Dealing.deal(own, Subject.of(own, context), (item, one) -> Draft.of(item.figure(), one, measure)
                        .comparedWith(words)
                        .bounded(predicate.bound(), item.sign()))
                .map(outcome -> measure == Measure.RANK_CHANGE ? outcome.in(Unit.PLACES) : outcome);
    }

    /** 税收收入9.6亿元,占比60.8%,增收0.5亿元: more by an amount is the amount, and not its share; empty text where no share was told. */
    private static String sharer(Topic topic) {
        boolean share = topic.subject().indexOf('占') > 0;
        return topic.amounts().stream()
                .filter(amount ->
                        share && amount.indexOf('占') < 0 && topic.subject().startsWith(amount))
                .reduce((first, second) -> second)
                .orElse("");
    }

    /** 与上年比,第一产业占比上升3.8个百分点: the time compared with stands in a clause before. */
    private static Optional<Comparison> earlier(Context context) {
        return context.setting().against().filter(comparison -> !comparison.isGap());
    }

    /** 分别较一季度、上半年回落1.4个、0.1个百分点: the times compared with share the figures out. */
    private static List<Draft> overReferences(Run run, String subject, List<Comparison.Reference> references) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            Run.Item item = run.items().get(i);
            drafts.add(Draft.of(item.figure(), subject, Measure.CHANGE)
                    .comparedWith(references.get(i).words())
                    .bounded(run.predicate().bound(), item.sign()));
        }
        return drafts;
    }

    private static boolean isPlaces(Run run) {
        String tail = run.tail();
        return run.unit().equals("位") || tail.startsWith("位次") || tail.startsWith("名次");
    }

    private static String withoutFall(String subject) {
        return subject.endsWith("降幅") ? subject.substring(0, subject.length() - 2) : subject;
    }
}
