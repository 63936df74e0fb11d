package io.duibiao.statement.prose;

import io.duibiao.document.Reason;
import io.duibiao.statement.Measure;
import io.duibiao.statement.prose.Predicate.Sharing;
import io.duibiao.statement.prose.Predicate.Verb;
import io.duibiao.statement.prose.Run.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 「增速比全国、全市分别高0.5个、1.4个百分点」, 「高于全国平均水平1200元」, 「比去年同期快2天」: a difference to another region's
 * figure, or to an earlier time. The order of the words decides who gets which. Constructions 23, 28, 50 to 52, 54.
 */
final class GapRule implements RunRule {
    private static final Endings RATE =
            Endings.of("增速 增长 二年平均增速 两年平均增速 两年平均增长 两年平均 年均增长 增幅 现价总量 涨幅 增长幅度 增长速度 年均 年均增速 均 分别 同比 同比增速 当月 单月 人均月");

    /** 贫困户人均增收: an average of each of them. */
    private static final Endings PERSONS = Endings.of("人 户 亩 村");

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        Optional<Comparison> announced = context.setting().against().filter(Comparison::isGap);
        if (announced.isPresent() && run.predicate().verb() != Verb.DIFFER) {
            return announced(run, context, announced.get());
        }
        Predicate predicate = run.predicate();
        if (predicate.verb() != Verb.DIFFER || predicate.comparison().isEmpty()) {
            return Optional.empty();
        }
        List<Comparison.Reference> references = predicate.comparison().get().references();
        Subject subject = Subject.of(withoutRate(predicate.subject()), context);
        int figures = run.items().size();
        if (references.size() > 1 && figures == references.size()) {
            return Outcome.read(paired(run, subject.one(), references, context));
        }
        if (references.size() > 1 && figures > 1) {
            return crossed(run, subject, references, context);
        }
        if (figures == 1 && predicate.sharing() != Sharing.EACH) {
            return Outcome.read(references.stream()
                    .map(reference -> gap(run.items().get(0), subject.one(), reference, context))
                    .toList());
        }
        return Dealing.deal(run, subject, (item, one) -> gap(item, one, references.get(0), context));
    }

    /** 与全市相比,第一、第二产业增速分别低0.3个、1.1个百分点: the comparison stands in a clause before. */
    private static Optional<Outcome> announced(Run run, Context context, Comparison comparison) {
        String words = run.predicate().subject();
        String side = PredicateReader.sideOf(words);
        if (side.isEmpty() || !run.isPoints()) {
            return Optional.empty();
        }
        Predicate own = PredicateReader.read(words.substring(0, words.length() - side.length()));
        int sign = PredicateReader.signOf(side);
        Run gaps = new Run(
                run.head(),
                run.items().stream()
                        .map(item -> new Item(item.figure(), sign, item.tail()))
                        .toList(),
                own.withSubject(withoutRate(own.subject())));
        return Dealing.deal(
                gaps,
                Subject.of(gaps, context),
                (item, one) -> gap(item, one, comparison.references().get(0), context));
    }

    private static List<Draft> paired(Run run, String subject, List<Comparison.Reference> references, Context context) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            drafts.add(gap(run.items().get(i), subject, references.get(i), context));
        }
        return drafts;
    }

    /** Two subjects times two references: the figures go subject by subject. */
    private static Optional<Outcome> crossed(
            Run run, Subject subject, List<Comparison.Reference> references, Context context) {
        int each = references.size();
        Optional<List<String>> subjects = subject.several(run.items().size() / each);
        if (subjects.isEmpty() || run.items().size() % each != 0) {
            return Outcome.refused(Reason.COUNT_MISMATCH);
        }
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < run.items().size(); i++) {
            drafts.add(gap(run.items().get(i), subjects.get().get(i / each), references.get(i % each), context));
        }
        return Outcome.read(drafts);
    }

    private static Draft gap(Item item, String subject, Comparison.Reference reference, Context context) {
        Optional<Comparison.Reference> same = reference.inCircle(subject);
        Comparison.Kind kind = reference.kind() == Comparison.Kind.OTHER
                ? same.map(Comparison.Reference::kind)
                        .or(() -> Circle.named(reference.words(), context.report()))
                        .orElse(Comparison.Kind.OTHER)
                : reference.kind();
        return Draft.of(item.figure(), subject, measure(kind))
                .comparedWith(same.map(Comparison.Reference::words).orElse(reference.words()))
                .bounded(io.duibiao.statement.Bound.EXACT, item.sign());
    }

    static Measure measure(Comparison.Kind kind) {
        return switch (kind) {
            case NATION -> Measure.GAP_NATION;
            case PROVINCE -> Measure.GAP_PROVINCE;
            case CITY -> Measure.GAP_CITY;
            case YEAR_AGO -> Measure.CHANGE;
            case TIME -> Measure.CHANGE;
            case OTHER -> Measure.OTHER;
        };
    }

    static String withoutRate(String subject) {
        String trimmed = RATE.trimEnd(subject);
        boolean average = subject.startsWith("均", trimmed.length())
                && !PERSONS.endOf(trimmed).isEmpty();
        String rest = average ? subject.substring(0, trimmed.length() + 1) : trimmed;
        return rest.length() < subject.length() && rest.endsWith("的") ? rest.substring(0, rest.length() - 1) : rest;
    }
}
