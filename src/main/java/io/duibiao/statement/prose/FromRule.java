package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Measure;
import io.duibiao.statement.prose.Predicate.Verb;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 「从11.37万亿元提高到14.58万亿元」: the first figure is the level of the base period, which is named (从2020年的), is the year
 * before a span of five years, or the year before. Constructions 48, c5, b26 to b28.
 */
final class FromRule implements RunRule {

    /** 降幅由14.2%收窄至11.6%: a fall is growth below nought. */
    private static final String FALL = "降幅";

    /** 自2005年以来稳步提升,由48%提高到56%: since that year, and not since the one before. */
    private static final Pattern SINCE = Pattern.compile("((?:19|20)\\d\\d)年以来");

    /** 百强县由84位提升至76位: places of a list that others publish. */
    private static final Endings RANKED = Endings.of("百强县 百强区 百强市 百强县市 十强县 五十强 百强 排名 排位 位次 名次");

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        if (run.predicate().verb() != Verb.FROM) {
            return Optional.empty();
        }
        String words = run.predicate().subject();
        boolean fall = words.endsWith(FALL);
        String plain = GapRule.withoutRate(fall ? words.substring(0, words.length() - FALL.length()) : words);
        boolean place =
                run.unit().equals(Unit.PLACES.symbol()) && !RANKED.endOf(words).isEmpty();
        Measure measure = place ? Measure.OTHER : run.isPercent() && !plain.equals(words) ? Measure.YOY : Measure.LEVEL;
        Run own = new Run(run.head(), run.items(), run.predicate().withSubject(plain));
        boolean yearBegan = run.head().lead().contains("年初");
        return Dealing.deal(own, Subject.of(own, context), (item, one) -> {
            Draft told = Draft.of(item.figure(), one, measure);
            Draft draft = fall ? told.with(told.quantity().value().abs().negate()) : told;
            return yearBegan ? atYearBegin(draft, context) : atBase(draft, context);
        });
    }

    /** Returns the outcome as one of the base period. */
    static Outcome begun(Outcome outcome, Context context) {
        return new Outcome(
                outcome.drafts().stream().map(draft -> atBase(draft, context)).toList(), outcome.refusal());
    }

    /** 由年初的63%提高到65%: the beginning of a year is the end of the year before. */
    private static Draft atYearBegin(Draft draft, Context context) {
        return context.report()
                .period()
                .map(period -> draft.at(Period.year(period.year() - 1)))
                .orElse(draft);
    }

    static Draft atBase(Draft draft, Context context) {
        return base(context).map(draft::at).orElse(draft);
    }

    private static Optional<Period> base(Context context) {
        Optional<Period> announced = context.setting().against().flatMap(Comparison::year);
        if (announced.isPresent()) {
            return announced;
        }
        Matcher since = SINCE.matcher(context.topic().words());
        if (since.find()) {
            return Optional.of(Period.year(Integer.parseInt(since.group(1))));
        }
        Optional<Period> named = context.setting().time();
        if (named.isPresent() && named.get().months() > 12) {
            return Optional.of(Period.year(named.get().year() - 1));
        }
        Optional<Period> report = context.report().period();
        if (named.isPresent() && !named.equals(report)) {
            return named;
        }
        boolean fiveYears =
                context.setting().era() == Era.FIVE_YEARS || context.setting().era() == Era.MIXED;
        return report.map(period -> fiveYears ? Period.year(period.end().getYear() - 5) : period.previousYear());
    }
}
