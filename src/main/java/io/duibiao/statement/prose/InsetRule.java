package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import io.duibiao.period.PeriodWords;
import io.duibiao.statement.Measure;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.prose.Phrase.Joint;
import io.duibiao.statement.prose.Predicate.Verb;
import java.util.Optional;

/**
 * A figure that is another region's, which alone stands before it: 「高于全省平均增速（6.2%）0.7个百分点」, 「增长7.5%（全市11.1%）」,
 * 「甲市地区生产总值1145亿元，乙市831亿元」. In 「较1-2月（-0.6%）提高18个百分点」 it is that of an earlier time, and {@code OTHER}
 * where the time is not told by its name.
 */
final class InsetRule implements RunRule {
    private static final Endings LINKS = Endings.of("均为 都为 为 均 皆为");

    /** Behind 比上年提高0.5个百分点 the other region's % is a level where the subject is a share, else growth. */
    private static final Endings SHARES = Endings.of("率 占比 比重 比例");

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        boolean bracket = run.head().joint() == Joint.BRACKET;
        boolean bare = bracket && isBare(run.head().lead());
        String words = context.topic().words();
        if (bare && (PredicateReader.earlier(words).isPresent() || ProgressRule.isGoal(words))) {
            return Outcome.read(ofEarlier(run, context).orElseGet(() -> Draft.of(run.figure(), "", Measure.OTHER)));
        }
        boolean named = !run.head().lead().isEmpty()
                && run.tail().isEmpty()
                && run.predicate().subject().isEmpty()
                && run.predicate().verb() == Verb.NONE
                && context.setting().region().kind() == RegionWords.Kind.NAMED
                && run.head().lead().endsWith(context.setting().region().words());
        if (!named && !(bare && compares(words))) {
            return Optional.empty();
        }
        String subject = context.topic().subject();
        Measure measure = subject.isEmpty() ? Measure.OTHER : measure(run, context.topic());
        return Outcome.read(Draft.of(run.figure(), measure == Measure.OTHER ? "" : subject, measure));
    }

    /** 较一季度(-10.8%)回升2.1个百分点: what the rate was then, where the time is told by its name. */
    private static Optional<Draft> ofEarlier(Run run, Context context) {
        String subject = context.topic().subject();
        Measure measure = subject.isEmpty() ? Measure.OTHER : measure(run, context.topic());
        return PredicateReader.earlier(context.topic().words())
                .filter(earlier ->
                        measure == Measure.YOY && earlier.references().size() == 1)
                .flatMap(earlier -> period(earlier.references().get(0), context))
                .map(period -> Draft.of(run.figure(), subject, measure).at(period));
    }

    private static Optional<Period> period(Comparison.Reference earlier, Context context) {
        Optional<Period> spoken =
                context.setting().time().or(() -> context.report().period());
        return earlier.kind() == Comparison.Kind.YEAR_AGO
                ? spoken.map(Period::previousYear)
                : context.report().period().flatMap(reported -> new PeriodWords(reported)
                        .at(earlier.words(), 0)
                        .filter(found -> found.end() == earlier.words().length())
                        .map(PeriodWords.Found::period));
    }

    /** 比全省、全市(均为7.3%)低0.5个百分点: a word that only links says nothing more. */
    private static boolean isBare(String lead) {
        return lead.isEmpty() || LINKS.startOf(lead).equals(lead);
    }

    /** The other region's figure says what the last one of the subject said, and behind a gap what the gap is of. */
    private static Measure measure(Run run, Topic topic) {
        Measure last = topic.measure().orElse(Measure.OTHER);
        boolean gap = last == Measure.GAP_NATION || last == Measure.GAP_PROVINCE || last == Measure.GAP_CITY;
        boolean share = !SHARES.endOf(topic.subject()).isEmpty();
        boolean faster = last == Measure.CHANGE && !share;
        if ((gap || faster || last == Measure.YOY) && run.isPercent()) {
            return Measure.YOY;
        }
        boolean level = last == Measure.LEVEL || (last == Measure.CHANGE && share);
        return level && !run.isPoints() ? Measure.LEVEL : Measure.OTHER;
    }

    /** Returns whether the words end with a comparison that waits for its figure. */
    static boolean compares(String words) {
        return PredicateReader.read(words).verb() == Verb.DIFFER
                || PredicateReader.circles(words).isPresent();
    }

    /** Returns the setting in which a figure alone in brackets stands: the region's that the words before compare with last. */
    static Setting placed(Phrase phrase, String words, Setting setting) {
        if (phrase.joint() != Joint.BRACKET || !isBare(phrase.lead())) {
            return setting;
        }
        return PredicateReader.read(words)
                .comparison()
                .or(() -> PredicateReader.circles(words))
                .filter(Comparison::isGap)
                .map(Comparison::references)
                .map(references -> references.get(references.size() - 1).words())
                .map(word -> word.startsWith("全") ? word : "全" + word.substring(word.length() - 1))
                .map(word -> setting.withRegion(new RegionWords(RegionWords.Kind.NAMED, word)))
                .orElse(setting);
    }
}
