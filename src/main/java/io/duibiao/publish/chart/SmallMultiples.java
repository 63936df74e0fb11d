package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Yardstick;
import io.duibiao.publish.drawing.Align;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.TextStyle;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small multiples: the growth of each district over the years in a field of its own, all on one scale, the city's behind it. */
final class SmallMultiples {
    private static final int FEWEST_PERIODS = 3;
    private static final int FEWEST_MEMBERS = 4;

    private final Studio studio;

    SmallMultiples(Studio studio) {
        this.studio = studio;
    }

    /**
     * A line through a field.
     *
     * @param region whose code
     * @param name whose name
     * @param strong whether it is set off
     * @param points the growth by year; a gap where there is none
     */
    record Line(String region, String name, boolean strong, NavigableMap<Integer, Amount> points) {}

    /** Returns the chart of a series, the earliest period first; empty where too few members have growth in three periods. */
    Optional<Chart> draw(List<Lineup> series) {
        if (series.size() < FEWEST_PERIODS) {
            return Optional.empty();
        }
        Lineup last = series.get(series.size() - 1);
        List<Line> lines = last.members().stream()
                .map(member -> line(member, series))
                .filter(line -> line.points().size() >= FEWEST_PERIODS)
                .toList();
        if (lines.size() < FEWEST_MEMBERS) {
            return Optional.empty();
        }
        String first = studio.naming().period(series.get(0).period());
        NavigableMap<Integer, Amount> average = average(series);
        return Optional.of(new Chart(
                last.indicator().id() + "-growth-multiples",
                new Chart.Heading(
                        studio.pick(
                                first + "至" + studio.naming().period(last.period())
                                        + studio.subject(last, Aspect.GROWTH),
                                studio.subject(last, Aspect.GROWTH) + ", " + first + " to "
                                        + studio.naming().period(last.period())),
                        studio.pick(
                                "单位：" + studio.unit(last, Aspect.GROWTH) + "；各图同一刻度" + dashed(last, average)
                                        + "；数字为最近一期（不是本期的注明年份）；只列可比的增速",
                                "Unit: " + studio.unit(last, Aspect.GROWTH) + "; one scale" + dashed(last, average)
                                        + "; the number is the latest, with its year where it is not of the period"
                                        + " shown")),
                new Fields(
                        lines,
                        average,
                        series.get(0).period().year(),
                        last.period().year()),
                Stream.concat(missing(last, lines).stream(), Stream.of(new Sources(studio.language()).line(series)))
                        .toList(),
                lines.stream().map(SmallMultiples::describe).collect(Collectors.joining("; "))));
    }

    /** Returns what the dashed line is; nothing where there is none. */
    private String dashed(Lineup last, NavigableMap<Integer, Amount> average) {
        String city = studio.naming().yardstick(Yardstick.CITY, last.group());
        return average.isEmpty() ? "" : studio.pick("；虚线为" + city, "; dashed: " + city.toLowerCase(Locale.ROOT));
    }

    private Optional<String> missing(Lineup last, List<Line> lines) {
        Set<String> shown = lines.stream().map(Line::region).collect(Collectors.toSet());
        return studio.missing(
                List.of(last),
                shown,
                studio.pick("不足" + FEWEST_PERIODS + "期", "fewer than " + FEWEST_PERIODS + " periods"));
    }

    private Line line(Benchmark member, List<Lineup> series) {
        String region = member.cell().region();
        TreeMap<Integer, Amount> points = new TreeMap<>();
        // Growth of nominal levels is not ranked among growth at comparable prices, and no line may join the two.
        for (Lineup lineup : series) {
            lineup.member(region)
                    .filter(own -> Aspect.GROWTH.standing(own).isPresent())
                    .flatMap(own -> studio.amount(lineup, Aspect.GROWTH, own))
                    .ifPresent(amount -> points.put(lineup.period().year(), amount));
        }
        return new Line(region, studio.name(member), studio.isSubject(member), points);
    }

    private NavigableMap<Integer, Amount> average(List<Lineup> series) {
        TreeMap<Integer, Amount> points = new TreeMap<>();
        for (Lineup lineup : series) {
            studio.average(lineup, Aspect.GROWTH, Yardstick.CITY)
                    .ifPresent(amount -> points.put(lineup.period().year(), amount));
        }
        return points;
    }

    private static String describe(Line line) {
        return line.name() + " "
                + line.points().values().stream()
                        .map(amount -> amount.signedText(amount.decimals()))
                        .collect(Collectors.joining("/"));
    }

    /** The fields, row by row. */
    private final class Fields implements Body {
        private static final int COLUMNS = 6;
        private static final double FIELD = 78;
        private static final double HEAD = 20;
        private static final double GAP = 10;
        /** The radius of a year with no other beside it, through which no line goes. */
        private static final double ALONE = 1.5;

        private final List<Line> lines;
        private final NavigableMap<Integer, Amount> average;
        private final int firstYear;
        private final int lastYear;
        private final double lowest;
        private final double highest;

        Fields(List<Line> lines, NavigableMap<Integer, Amount> average, int firstYear, int lastYear) {
            this.lines = lines;
            this.average = average;
            this.firstYear = firstYear;
            this.lastYear = lastYear;
            List<Double> all = new ArrayList<>(List.of(0.0));
            lines.forEach(line -> line.points()
                    .values()
                    .forEach(amount -> all.add(amount.value().doubleValue())));
            average.values().forEach(amount -> all.add(amount.value().doubleValue()));
            this.lowest = all.stream().mapToDouble(value -> value).min().orElse(0);
            this.highest = Math.max(
                    lowest + 1, all.stream().mapToDouble(value -> value).max().orElse(1));
        }

        @Override
        public double height() {
            return Math.ceil(lines.size() / (double) COLUMNS) * FIELD;
        }

        @Override
        public void draw(Pen pen, Rectangle2D area) {
            double width = area.getWidth() / COLUMNS;
            for (int i = 0; i < lines.size(); i++) {
                double x = area.getMinX() + i % COLUMNS * width;
                int row = i / COLUMNS;
                double y = area.getMinY() + row * FIELD;
                field(pen, lines.get(i), new Rectangle2D.Double(x, y, width - GAP, FIELD - GAP));
            }
        }

        private void field(Pen pen, Line line, Rectangle2D field) {
            TextStyle style = line.strong() ? TextStyle.LABEL.strong() : TextStyle.LABEL;
            Amount latest = line.points().lastEntry().getValue();
            int year = line.points().lastKey();
            String figure = (year == lastYear ? "" : year + ": ") + latest.signedText(latest.decimals());
            double room = field.getWidth() - studio.measure().width(figure, TextStyle.NOTE) - 6;
            pen.text(fitting(line.name(), style, room), field.getMinX(), field.getMinY() + 8, style, Align.LEFT);
            pen.text(figure, field.getMaxX(), field.getMinY() + 8, TextStyle.NOTE, Align.RIGHT);
            double zero = y(field, 0);
            pen.line(field.getMinX(), zero, field.getMaxX(), zero, Palette.GRID, 1);
            path(pen, average, field, true, Palette.CITY);
            path(pen, line.points(), field, false, line.strong() ? Palette.SUBJECT : Palette.NATION);
            Point2D end = point(field, line.points().lastKey(), latest);
            pen.dot(end.getX(), end.getY(), 2, line.strong() ? Palette.SUBJECT : Palette.NATION);
        }

        private String fitting(String name, TextStyle style, double room) {
            String shown = name;
            while (shown.length() > 1 && studio.measure().width(shown, style) > room) {
                shown = shown.substring(0, shown.length() - 1);
            }
            return shown;
        }

        private void path(
                Pen pen, NavigableMap<Integer, Amount> points, Rectangle2D field, boolean dashed, Color color) {
            for (Integer year : points.keySet()) {
                Amount next = points.get(year + 1);
                if (next == null && !points.containsKey(year - 1)) {
                    Point2D alone = point(field, year, points.get(year));
                    pen.dot(alone.getX(), alone.getY(), ALONE, color);
                }
                if (next != null) {
                    Point2D from = point(field, year, points.get(year));
                    Point2D to = point(field, year + 1, next);
                    if (dashed) {
                        pen.dashes(from.getX(), from.getY(), to.getX(), to.getY(), color, 1);
                    } else {
                        pen.line(from.getX(), from.getY(), to.getX(), to.getY(), color, 1.6f);
                    }
                }
            }
        }

        private Point2D point(Rectangle2D field, int year, Amount amount) {
            double x = field.getMinX() + 3 + (field.getWidth() - 6) * (year - firstYear) / (lastYear - firstYear);
            return new Point2D.Double(x, y(field, amount.value().doubleValue()));
        }

        private double y(Rectangle2D field, double value) {
            double height = field.getHeight() - HEAD;
            return field.getMaxY() - 2 - (height - 4) * (value - lowest) / (highest - lowest);
        }
    }
}
