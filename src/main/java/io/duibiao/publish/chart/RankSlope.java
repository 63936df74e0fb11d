package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.drawing.Align;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.Spread;
import io.duibiao.publish.drawing.TextStyle;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ranks over the periods: a line a district from place to place, its name at both ends. */
final class RankSlope {
    private static final int MOST_PERIODS = 8;
    private static final int FEWEST_RANKED = 3;

    private final Studio studio;

    RankSlope(Studio studio) {
        this.studio = studio;
    }

    /** Returns whether there are at least two periods with ranks. */
    boolean canDraw(List<Lineup> series, Aspect aspect) {
        return ranked(series, aspect).size() >= 2;
    }

    /** Returns the periods in which at least half as many were ranked as in the fullest: places among a few say little. */
    private static List<Lineup> ranked(List<Lineup> series, Aspect aspect) {
        int most = series.stream()
                .mapToInt(lineup -> lineup.ranked(aspect).size())
                .max()
                .orElse(0);
        List<Lineup> ranked = series.stream()
                .filter(lineup -> lineup.ranked(aspect).size() >= Math.max(FEWEST_RANKED, most / 2))
                .toList();
        return ranked.subList(Math.max(0, ranked.size() - MOST_PERIODS), ranked.size());
    }

    Chart draw(List<Lineup> wholeSeries, Aspect aspect) {
        List<Lineup> series = ranked(wholeSeries, aspect);
        Lineup last = series.get(series.size() - 1);
        Slopes slopes = new Slopes(series, aspect);
        String subject = studio.subject(last, aspect);
        String group = studio.naming().group(last.group());
        return new Chart(
                last.indicator().id() + "-" + aspect.id() + "-ranks-years",
                new Chart.Heading(
                        studio.pick(subject + "位次变化", subject + ": places over the years"),
                        studio.pick(
                                group + "；1为首位。各期参加排位的数目不同时，位次不能直接相比",
                                group
                                        + "; 1 is first. Where the number ranked differs, places do not compare"
                                        + " directly")),
                slopes,
                Stream.concat(
                                studio
                                        .missing(
                                                series,
                                                Set.copyOf(slopes.codes),
                                                studio.pick("有位次的不足两期", "a place in fewer than two periods"))
                                        .stream(),
                                Stream.of(new Sources(studio.language()).line(series)))
                        .toList(),
                describe(series, aspect));
    }

    private String describe(List<Lineup> series, Aspect aspect) {
        return series.stream()
                .map(c -> c.period() + ": "
                        + c.ranked(aspect).stream()
                                .map(m -> aspect.standing(m).orElseThrow().rank() + " " + studio.name(m))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    /** The lines. */
    private final class Slopes implements Body {
        private static final double ROW = 19;
        private static final double HEAD = 40;
        private static final double NAME_GAP = 8;

        private final List<Lineup> series;
        private final Aspect aspect;
        private final List<String> codes;
        private final double nameWidth;

        Slopes(List<Lineup> series, Aspect aspect) {
            this.series = series;
            this.aspect = aspect;
            this.codes = series.stream()
                    .flatMap(c -> c.ranked(aspect).stream())
                    .collect(Collectors.groupingBy(
                            member -> member.cell().region(), TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .filter(points -> points.getValue() >= 2)
                    .map(Map.Entry::getKey)
                    .toList();
            List<String> names = codes.stream()
                    .map(code -> "88 " + studio.naming().shortRegion(code))
                    .toList();
            this.nameWidth = studio.measure().widest(names, TextStyle.LABEL.strong()) + 2 * NAME_GAP;
        }

        private int places() {
            return series.stream()
                    .flatMap(c -> drawn(c).stream())
                    .mapToInt(member -> aspect.standing(member).orElseThrow().rank())
                    .max()
                    .orElse(0);
        }

        private List<Benchmark> drawn(Lineup lineup) {
            return lineup.ranked(aspect).stream()
                    .filter(member -> codes.contains(member.cell().region()))
                    .toList();
        }

        @Override
        public double height() {
            return HEAD + places() * ROW;
        }

        @Override
        public void draw(Pen pen, Rectangle2D area) {
            for (int i = 0; i < series.size(); i++) {
                pen.text(
                        studio.naming().period(series.get(i).period()),
                        x(i, area),
                        area.getMinY() + 9,
                        TextStyle.LABEL.strong(),
                        Align.CENTER);
                String count = studio.pick(
                        "排位" + series.get(i).ranked(aspect).size() + "个",
                        series.get(i).ranked(aspect).size() + " ranked");
                pen.text(count, x(i, area), area.getMinY() + 25, TextStyle.NOTE, Align.CENTER);
            }
            codes.stream().filter(code -> !isSubject(code)).forEach(code -> line(pen, code, area));
            codes.stream().filter(this::isSubject).forEach(code -> line(pen, code, area));
            names(pen, area, 0, Align.RIGHT);
            names(pen, area, series.size() - 1, Align.LEFT);
        }

        private boolean isSubject(String code) {
            return studio.publication().focus().isSubject(code);
        }

        private void line(Pen pen, String code, Rectangle2D area) {
            boolean subject = isSubject(code);
            Color color = subject ? Palette.SUBJECT : Palette.MEMBER;
            for (int i = 0; i < series.size(); i++) {
                Optional<Double> here = y(i, code, area);
                Optional<Double> next = i + 1 < series.size() ? y(i + 1, code, area) : Optional.empty();
                if (here.isPresent() && next.isPresent()) {
                    pen.line(x(i, area), here.get(), x(i + 1, area), next.get(), color, subject ? 2.6f : 1.3f);
                }
            }
            for (int i = 0; i < series.size(); i++) {
                double x = x(i, area);
                y(i, code, area).ifPresent(y -> pen.dot(x, y, subject ? 4.5 : 3, color));
            }
        }

        private void names(Pen pen, Rectangle2D area, int period, Align align) {
            List<Benchmark> members = drawn(series.get(period));
            double[] wanted = members.stream()
                    .mapToDouble(m -> y(aspect.standing(m).orElseThrow().rank(), area))
                    .toArray();
            double[] sizes = new double[wanted.length];
            Arrays.fill(sizes, ROW - 2);
            double[] middles = Spread.along(wanted, sizes, area.getMinY() + HEAD - ROW / 2, area.getMaxY());
            double x = x(period, area) + (align == Align.LEFT ? NAME_GAP : -NAME_GAP);
            for (int i = 0; i < middles.length; i++) {
                Benchmark member = members.get(i);
                String label = align == Align.LEFT
                        ? aspect.standing(member).orElseThrow().rank() + " " + studio.name(member)
                        : studio.name(member) + " "
                                + aspect.standing(member).orElseThrow().rank();
                TextStyle style = studio.isSubject(member) ? TextStyle.LABEL.strong() : TextStyle.LABEL;
                pen.text(label, x, middles[i], style, align);
            }
        }

        private double x(int period, Rectangle2D area) {
            double width = area.getWidth() - 2 * nameWidth;
            return area.getMinX() + nameWidth + width * period / (series.size() - 1);
        }

        private Optional<Double> y(int period, String code, Rectangle2D area) {
            return series.get(period).member(code).flatMap(aspect::standing).map(s -> y(s.rank(), area));
        }

        private double y(int rank, Rectangle2D area) {
            return area.getMinY() + HEAD + (rank - 0.5) * ROW;
        }
    }
}
