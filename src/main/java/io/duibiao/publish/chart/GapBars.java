package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Yardstick;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Typeface;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jfree.chart.plot.CategoryPlot;

/** Gap bars: how far each member lies above or below the city, to the right and to the left of one line. */
final class GapBars {
    private final Studio studio;
    private final Typeface typeface;

    GapBars(Studio studio, Typeface typeface) {
        this.studio = studio;
        this.typeface = typeface;
    }

    /** Returns whether any member has a gap to draw. */
    boolean canDraw(Lineup lineup, Aspect aspect, Yardstick yardstick) {
        return lineup.members().stream()
                .anyMatch(member -> lineup.gap(aspect, member, yardstick).isPresent());
    }

    Chart draw(Lineup lineup, Aspect aspect, Yardstick yardstick) {
        List<Row> rows = rows(lineup, aspect, yardstick);
        int decimals = Studio.decimals(rows.stream().map(Row::gap).toList());
        MemberBars bars = new MemberBars(
                typeface, rows.stream().map(row -> bar(row, aspect, decimals)).toList(), List.of());
        CategoryPlot plot = bars.plot();
        return new Chart(
                lineup.indicator().id() + "-" + aspect.id() + "-gap",
                heading(lineup, aspect, yardstick, unit(rows)),
                new PlotBody(plot, bars.height(), new BarLabels(plot, bars, List.of())),
                studio.notes(lineup, aspect, rows.stream().map(Row::member).toList()),
                bars.bars().stream().map(bar -> bar.name() + " " + bar.label()).collect(Collectors.joining("; ")));
    }

    private static String unit(List<Row> rows) {
        return rows.stream().findFirst().map(row -> row.gap().unit()).orElse("");
    }

    private record Row(Benchmark member, Amount gap) {}

    private List<Row> rows(Lineup lineup, Aspect aspect, Yardstick yardstick) {
        return lineup.members().stream()
                .flatMap(member ->
                        studio.gap(lineup, aspect, member, yardstick).stream().map(gap -> new Row(member, gap)))
                .sorted(Comparator.comparing((Row row) -> row.gap().value()).reversed())
                .toList();
    }

    private MemberBars.Bar bar(Row row, Aspect aspect, int decimals) {
        boolean below = row.gap().value().signum() < 0;
        boolean subject = studio.isSubject(row.member());
        return new MemberBars.Bar(
                "",
                studio.name(row.member()),
                row.gap(),
                row.gap().signedText(decimals) + Studio.mark(row.member(), aspect),
                subject ? Palette.SUBJECT : below ? Palette.BELOW : Palette.MEMBER,
                subject);
    }

    private Chart.Heading heading(Lineup lineup, Aspect aspect, Yardstick yardstick, String unit) {
        String than = studio.naming().yardstick(yardstick, lineup.group());
        String period = studio.naming().period(lineup.period());
        String figure = studio.average(lineup, aspect, yardstick)
                .map(amount -> than + " " + amount.withUnit())
                .orElse(than);
        return new Chart.Heading(
                studio.pick(
                        period + studio.subject(lineup, aspect) + "与" + than + "的差距",
                        studio.subject(lineup, aspect) + ", " + period + ": gap to the "
                                + than.toLowerCase(Locale.ROOT)),
                studio.pick(
                        studio.naming().group(lineup.group()) + "；单位：" + unit + "。零线为" + figure + "，向右为高于，向左为低于",
                        studio.naming().group(lineup.group()) + "; unit: " + unit + ". The zero line is the "
                                + figure));
    }
}
