package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Yardstick;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Level against growth: a dot a district, the city's growth and the middle district's level as cross hairs. */
final class LevelGrowthScatter {
    private static final int FEWEST = 5;

    private final Studio studio;
    private final Typeface typeface;

    LevelGrowthScatter(Studio studio, Typeface typeface) {
        this.studio = studio;
        this.typeface = typeface;
    }

    /** Returns whether enough members have both a positive level and growth. */
    boolean canDraw(Lineup lineup) {
        return dots(lineup).size() >= FEWEST;
    }

    Chart draw(Lineup lineup) {
        List<DotPlot.Dot> dots = dots(lineup);
        Optional<Amount> city = studio.average(lineup, Aspect.GROWTH, Yardstick.CITY);
        double middle = dots.stream().mapToDouble(DotPlot.Dot::x).sorted().toArray()[dots.size() / 2];
        DotPlot.Cross cross = new DotPlot.Cross(
                middle,
                studio.pick("总量中位数", "median level"),
                city.map(amount -> amount.value().doubleValue()).orElseGet(() -> dots.stream()
                        .mapToDouble(DotPlot.Dot::y)
                        .sorted()
                        .toArray()[dots.size() / 2]),
                city.map(amount -> studio.naming().yardstick(Yardstick.CITY, lineup.group()) + " " + amount.withUnit())
                        .orElseGet(() -> studio.pick("增速中位数", "median growth")));
        String period = studio.naming().period(lineup.period());
        String indicator = studio.naming().indicator(lineup.indicator());
        List<String> notes = new ArrayList<>(List.of(studio.pick(
                "横轴为对数刻度。未注名称的点与邻近点重叠，见数据表。",
                "Horizontal axis: logarithmic. Dots without a name are too close to others; see the table.")));
        notes.addAll(studio.notes(lineup, Aspect.GROWTH, shown(lineup)));
        return new Chart(
                lineup.indicator().id() + "-level-growth",
                new Chart.Heading(
                        studio.pick(period + indicator + "：总量与增速", indicator + ", " + period + ": level and growth"),
                        studio.pick(
                                "横轴：总量（" + studio.unit(lineup, Aspect.LEVEL) + "）；纵轴：增速（"
                                        + studio.unit(lineup, Aspect.GROWTH) + "）",
                                "Across: level (" + studio.unit(lineup, Aspect.LEVEL) + "); up: growth ("
                                        + studio.unit(lineup, Aspect.GROWTH) + ")")),
                new DotPlot(typeface, dots, cross, quadrants()).body(),
                notes,
                dots.stream()
                        .map(dot -> dot.name() + " " + dot.x() + "/" + dot.y())
                        .collect(Collectors.joining("; ")));
    }

    private List<String> quadrants() {
        return List.of(
                studio.pick("量小、增长快", "smaller, faster"),
                studio.pick("量大、增长快", "larger, faster"),
                studio.pick("量小、增长慢", "smaller, slower"),
                studio.pick("量大、增长慢", "larger, slower"));
    }

    private List<DotPlot.Dot> dots(Lineup lineup) {
        List<DotPlot.Dot> dots = new ArrayList<>();
        for (Benchmark member : shown(lineup)) {
            boolean subject = studio.isSubject(member);
            dots.add(new DotPlot.Dot(
                    studio.name(member) + Studio.mark(member, Aspect.GROWTH),
                    value(lineup, Aspect.LEVEL, member).orElseThrow(),
                    value(lineup, Aspect.GROWTH, member).orElseThrow(),
                    subject ? Palette.SUBJECT : Palette.QUARTERS.get(1),
                    subject));
        }
        return dots;
    }

    private List<Benchmark> shown(Lineup lineup) {
        return lineup.ranked(Aspect.LEVEL).stream()
                .filter(member -> value(lineup, Aspect.LEVEL, member).orElse(0.0) > 0)
                .filter(member -> value(lineup, Aspect.GROWTH, member).isPresent())
                .toList();
    }

    private Optional<Double> value(Lineup lineup, Aspect aspect, Benchmark member) {
        return studio.amount(lineup, aspect, member)
                .map(amount -> amount.value().doubleValue());
    }
}
