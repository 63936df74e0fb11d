package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Yardstick;
import io.duibiao.publish.drawing.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.plot.CategoryPlot;

/** Ranking bars: the members of a group, best first, with the lines of city and nation and the subject set off. */
final class RankingBars {
    /** More bars than this cannot be read on a page. */
    private static final int MOST_ROWS = 60;

    private final Studio studio;
    private final Typeface typeface;

    RankingBars(Studio studio, Typeface typeface) {
        this.studio = studio;
        this.typeface = typeface;
    }

    Chart draw(Lineup lineup, Aspect aspect) {
        List<Benchmark> all = lineup.ranked(aspect);
        List<Benchmark> rows = all.subList(0, Math.min(MOST_ROWS, all.size()));
        int decimals = decimals(lineup, aspect, rows);
        List<BarLabels.Mark> marks = marks(lineup, aspect, decimals);
        MemberBars bars = new MemberBars(
                typeface,
                rows.stream().map(row -> bar(lineup, aspect, row, decimals)).toList(),
                marks.stream().map(BarLabels.Mark::value).toList());
        CategoryPlot plot = bars.plot();
        return new Chart(
                lineup.indicator().id() + "-" + aspect.id() + "-ranking",
                heading(lineup, aspect, all.size()),
                new PlotBody(plot, bars.height(), new BarLabels(plot, bars, marks)),
                studio.notes(lineup, aspect, lineup.ranked(aspect)),
                describe(bars, marks));
    }

    private int decimals(Lineup lineup, Aspect aspect, List<Benchmark> rows) {
        return Studio.decimals(rows.stream()
                .map(row -> studio.amount(lineup, aspect, row).orElseThrow())
                .toList());
    }

    private MemberBars.Bar bar(Lineup lineup, Aspect aspect, Benchmark member, int decimals) {
        Amount amount = studio.amount(lineup, aspect, member).orElseThrow();
        String place = String.valueOf(aspect.standing(member).orElseThrow().rank());
        return new MemberBars.Bar(
                place,
                studio.name(member),
                amount,
                amount.text(decimals) + Studio.mark(member, aspect),
                studio.color(member),
                studio.isSubject(member));
    }

    private List<BarLabels.Mark> marks(Lineup lineup, Aspect aspect, int decimals) {
        List<BarLabels.Mark> marks = new ArrayList<>();
        for (Yardstick yardstick : Yardstick.values()) {
            boolean city = yardstick == Yardstick.CITY;
            studio.average(lineup, aspect, yardstick)
                    .ifPresent(amount -> marks.add(new BarLabels.Mark(
                            amount.value().doubleValue(),
                            studio.naming().yardstick(yardstick, lineup.group()) + " " + amount.text(decimals),
                            BarLabels.lineColor(city),
                            !city)));
        }
        return marks;
    }

    private Chart.Heading heading(Lineup lineup, Aspect aspect, int ranked) {
        String period = studio.naming().period(lineup.period());
        String group = studio.naming().group(lineup.group());
        return new Chart.Heading(
                studio.pick(
                        period + studio.subject(lineup, aspect) + "位次",
                        studio.subject(lineup, aspect) + ", " + period + ": ranking"),
                studio.pick(
                        group + "，共" + ranked + "个；单位：" + studio.unit(lineup, aspect) + "。并列者位次相同",
                        group + ", " + ranked + " ranked; unit: " + studio.unit(lineup, aspect)
                                + ". Ties share a place"));
    }

    private static String describe(MemberBars bars, List<BarLabels.Mark> marks) {
        String lines = marks.stream().map(mark -> mark.label() + "; ").collect(Collectors.joining());
        return lines
                + bars.bars().stream()
                        .map(bar -> bar.place() + " " + bar.name() + " " + bar.label())
                        .collect(Collectors.joining("; "));
    }
}
