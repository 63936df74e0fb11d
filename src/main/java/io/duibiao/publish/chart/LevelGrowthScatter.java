package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Comparison;
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
    boolean canDraw(Comparison comparison) {
        return dots(comparison).size() >= FEWEST;
    }

    Chart draw(Comparison comparison) {
        List<DotPlot.Dot> dots = dots(comparison);
        Optional<Amount> city = studio.average(comparison, Aspect.GROWTH, Yardstick.CITY);
        double middle = dots.stream().mapToDouble(DotPlot.Dot::x).sorted().toArray()[dots.size() / 2];
        DotPlot.Cross cross = new DotPlot.Cross(
                middle,
                studio.pick("总量中位数", "median level"),
                city.map(amount -> amount.value().doubleValue()).orElseGet(() -> dots.stream()
                        .mapToDouble(DotPlot.Dot::y)
                        .sorted()
                        .toArray()[dots.size() / 2]),
                city.map(amount -> studio.naming().yardstick(Yardstick.CITY, comparison.group()) + " " + amount.text()
                                + amount.unit())
                        .orElseGet(() -> studio.pick("增速中位数", "median growth")));
        String period = studio.naming().period(comparison.period());
        String indicator = studio.naming().indicator(comparison.indicator());
        List<String> notes = new ArrayList<>(List.of(studio.pick(
                "横轴为对数刻度。未注名称的点与邻近点重叠，见数据表。",
                "Horizontal axis: logarithmic. Dots without a name are too close to others; see the table.")));
        notes.addAll(studio.notes(comparison, Aspect.GROWTH));
        return new Chart(
                comparison.indicator().id() + "-level-growth",
                new Chart.Heading(
                        studio.pick(period + indicator + "：总量与增速", indicator + ", " + period + ": level and growth"),
                        studio.pick(
                                "横轴：总量（" + studio.unit(comparison, Aspect.LEVEL) + "）；纵轴：增速（"
                                        + studio.unit(comparison, Aspect.GROWTH) + "）",
                                "Across: level (" + studio.unit(comparison, Aspect.LEVEL) + "); up: growth ("
                                        + studio.unit(comparison, Aspect.GROWTH) + ")")),
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

    private List<DotPlot.Dot> dots(Comparison comparison) {
        List<DotPlot.Dot> dots = new ArrayList<>();
        for (Benchmark member : comparison.ranked(Aspect.LEVEL)) {
            Optional<Amount> level = studio.amount(comparison, Aspect.LEVEL, member);
            Optional<Amount> growth = studio.amount(comparison, Aspect.GROWTH, member);
            if (level.isPresent() && growth.isPresent() && level.get().value().signum() > 0) {
                boolean subject = studio.isSubject(member);
                dots.add(new DotPlot.Dot(
                        studio.name(member),
                        level.get().value().doubleValue(),
                        growth.get().value().doubleValue(),
                        subject ? Palette.SUBJECT : Palette.QUARTERS.get(1),
                        subject));
            }
        }
        return dots;
    }
}
