package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Basis;
import io.duibiao.period.Period;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Yardstick;
import io.duibiao.publish.drawing.Typeface;
import io.duibiao.reference.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Growth over the years: the subject, the city and the nation as lines, all other members as quiet ones behind them. */
final class GrowthLines {
    private final Studio studio;
    private final Typeface typeface;
    private final Flags flags;

    GrowthLines(Studio studio, Typeface typeface, Flags flags) {
        this.studio = studio;
        this.typeface = typeface;
        this.flags = flags;
    }

    /** Returns whether the subject, the city or the nation has growth in at least two periods. */
    boolean canDraw(List<Lineup> series) {
        return !series.isEmpty()
                && lines(series, periods(series)).stream()
                        .filter(LinePlot.Line::isNamed)
                        .anyMatch(line -> line.amounts().stream()
                                        .filter(Optional::isPresent)
                                        .count()
                                >= 2);
    }

    /** Returns all periods from the first with growth to the last: a year without figures is a gap, not a straight line. */
    private static List<Period> periods(List<Lineup> series) {
        List<Period> withGrowth = series.stream()
                .filter(lineup -> !lineup.ranked(Aspect.GROWTH).isEmpty())
                .map(Lineup::period)
                .toList();
        List<Period> periods = new ArrayList<>();
        if (!withGrowth.isEmpty()) {
            Period last = withGrowth.get(withGrowth.size() - 1);
            for (Period p = withGrowth.get(0); p.compareTo(last) <= 0; p = p.nextYear()) {
                periods.add(p);
            }
        }
        return periods;
    }

    Chart draw(List<Lineup> series) {
        List<Period> periods = periods(series);
        Lineup last = series.get(series.size() - 1);
        List<LinePlot.Line> lines = lines(series, periods);
        LinePlot plot = new LinePlot(typeface, periods, lines);
        FlagWords words = new FlagWords(studio.language(), periods);
        List<String> notes = new ArrayList<>();
        notes.add(studio.pick(
                "灰线为其他" + studio.naming().memberWord(last.group()) + "；断开处当年没有可比增速。",
                "Grey lines: other members; a gap means no comparable growth."));
        notes.addAll(words.notes(lines));
        studio.missing(series, crowd(series), studio.pick("各年都没有可比增速", "no comparable growth in any year"))
                .ifPresent(notes::add);
        notes.add(new Sources(studio.language()).line(series));
        return new Chart(
                last.indicator().id() + "-growth-years",
                heading(last, periods),
                plot.body(),
                notes,
                lines.stream()
                        .filter(LinePlot.Line::isNamed)
                        .map(words::describe)
                        .collect(Collectors.joining("; ")));
    }

    /** Returns the codes of those that have a line or a point. */
    private static Set<String> crowd(List<Lineup> series) {
        return series.stream()
                .flatMap(lineup -> lineup.ranked(Aspect.GROWTH).stream())
                .map(member -> member.cell().region())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the lines from the quietest to the one that must be seen. */
    private List<LinePlot.Line> lines(List<Lineup> series, List<Period> periods) {
        Optional<String> subject = studio.publication().focus().subject();
        Set<String> crowd = crowd(series);
        List<LinePlot.Line> lines = new ArrayList<>();
        crowd.stream()
                .filter(code -> !subject.filter(code::equals).isPresent())
                .forEach(code -> lines.add(member(series, periods, code, LineRole.CROWD)));
        yardstick(series, periods, Yardstick.NATION).ifPresent(lines::add);
        yardstick(series, periods, Yardstick.CITY).ifPresent(lines::add);
        subject.filter(crowd::contains).ifPresent(code -> lines.add(member(series, periods, code, LineRole.SUBJECT)));
        return lines;
    }

    private LinePlot.Line member(List<Lineup> series, List<Period> periods, String code, LineRole role) {
        return new LinePlot.Line(
                studio.naming().shortRegion(code),
                role,
                amounts(series, periods, lineup -> own(lineup, code)),
                marks(series, periods).of(code, lineup -> isComputed(lineup, code)));
    }

    private FlagMarks marks(List<Lineup> series, List<Period> periods) {
        return new FlagMarks(studio, flags, series, periods);
    }

    private Optional<Boolean> isComputed(Lineup lineup, String code) {
        return lineup.member(code)
                .filter(member -> Aspect.GROWTH.standing(member).isPresent())
                .map(Aspect.GROWTH::isComputed);
    }

    private Optional<Boolean> isComputed(Lineup lineup, Yardstick yardstick) {
        return studio.average(lineup, Aspect.GROWTH, yardstick)
                .flatMap(shown -> lineup.average(Aspect.GROWTH, yardstick))
                .map(average -> average.basis() == Basis.COMPUTED);
    }

    /** Only growth on the basis that is ranked: growth of nominal levels among growth at comparable prices would mislead. */
    private Optional<Amount> own(Lineup lineup, String code) {
        return lineup.member(code)
                .filter(member -> Aspect.GROWTH.standing(member).isPresent())
                .flatMap(member -> studio.amount(lineup, Aspect.GROWTH, member));
    }

    private static List<Optional<Amount>> amounts(
            List<Lineup> series, List<Period> periods, Function<Lineup, Optional<Amount>> amount) {
        return periods.stream()
                .map(period -> series.stream()
                        .filter(lineup -> lineup.period().equals(period))
                        .findFirst()
                        .flatMap(amount))
                .toList();
    }

    private Optional<LinePlot.Line> yardstick(List<Lineup> series, List<Period> periods, Yardstick yardstick) {
        List<Optional<Amount>> amounts =
                amounts(series, periods, lineup -> studio.average(lineup, Aspect.GROWTH, yardstick));
        boolean city = yardstick == Yardstick.CITY;
        String name = studio.naming().yardstick(yardstick, series.get(0).group());
        return amounts.stream().noneMatch(Optional::isPresent)
                ? Optional.empty()
                : Optional.of(new LinePlot.Line(
                        name,
                        city ? LineRole.CITY : LineRole.NATION,
                        amounts,
                        marks(series, periods)
                                .of(
                                        city ? series.get(0).group() : Region.NATION,
                                        lineup -> isComputed(lineup, yardstick))));
    }

    private Chart.Heading heading(Lineup last, List<Period> periods) {
        String subject = studio.subject(last, Aspect.GROWTH);
        String span =
                periods.get(0).year() + studio.pick("—", "–") + last.period().year();
        return new Chart.Heading(
                studio.pick(span + "年" + subject, subject + ", " + span),
                studio.pick(
                        studio.naming().group(last.group()) + "；单位：" + studio.unit(last, Aspect.GROWTH)
                                + stretch(last.period()),
                        studio.naming().group(last.group()) + "; unit: " + studio.unit(last, Aspect.GROWTH)));
    }

    /** Returns which part of each year is meant: ；各年上半年. Nothing for whole years. */
    private String stretch(Period period) {
        return period.months() >= 12
                ? ""
                : "；各年" + studio.naming().period(period).substring(5);
    }
}
