package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.drawing.Align;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.TextStyle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/** Rounding-honest ranks: a dot at each district's place, and a bar over all places that its published decimals allow. */
final class RankIntervals {
    private final Studio studio;

    RankIntervals(Studio studio) {
        this.studio = studio;
    }

    /** Returns whether rounding leaves any place open. */
    boolean canDraw(Lineup lineup, Aspect aspect) {
        return lineup.ranked(aspect).stream()
                .map(member -> aspect.standing(member).orElseThrow())
                .anyMatch(standing -> standing.low() < standing.high());
    }

    Chart draw(Lineup lineup, Aspect aspect) {
        List<Benchmark> rows = lineup.ranked(aspect);
        String subject = studio.subject(lineup, aspect);
        String period = studio.naming().period(lineup.period());
        return new Chart(
                lineup.indicator().id() + "-" + aspect.id() + "-intervals",
                new Chart.Heading(
                        studio.pick(
                                period + subject + "：舍入允许的位次",
                                subject + ", " + period + ": places that rounding allows"),
                        studio.pick(
                                studio.naming().group(lineup.group()) + "。点为位次，横条为按公布的小数位数可能的位次；横条重叠者先后不能区分；灰底为中间一半",
                                studio.naming().group(lineup.group())
                                        + ". Dot: place; bar: places that the published decimals allow. Where bars"
                                        + " overlap the order is open; grey: the middle half")),
                new Intervals(rows, aspect),
                studio.notes(lineup, aspect, lineup.ranked(aspect)),
                rows.stream()
                        .map(m -> studio.name(m) + " " + text(aspect.standing(m).orElseThrow()))
                        .collect(Collectors.joining("; ")));
    }

    private static String text(Standing standing) {
        return standing.low() == standing.high()
                ? String.valueOf(standing.rank())
                : standing.low() + "–" + standing.high();
    }

    /** The rows. */
    private final class Intervals implements Body {
        private static final double ROW = 19;
        private static final double TICKS = 22;
        private static final double TEXT = 56;

        private final List<Benchmark> rows;
        private final Aspect aspect;
        private final double nameWidth;

        Intervals(List<Benchmark> rows, Aspect aspect) {
            this.rows = rows;
            this.aspect = aspect;
            List<String> names = rows.stream().map(studio::name).toList();
            this.nameWidth = studio.measure().widest(names, TextStyle.LABEL.strong()) + 12;
        }

        @Override
        public double height() {
            return TICKS + rows.size() * ROW;
        }

        @Override
        public void draw(Pen pen, Rectangle2D area) {
            Rectangle2D field = new Rectangle2D.Double(
                    area.getMinX() + nameWidth,
                    area.getMinY() + TICKS,
                    area.getWidth() - nameWidth - TEXT,
                    rows.size() * ROW);
            quarters(pen, field);
            for (int i = 0; i < rows.size(); i++) {
                row(pen, rows.get(i), field, field.getMinY() + (i + 0.5) * ROW);
            }
        }

        private void quarters(Pen pen, Rectangle2D field) {
            int of = rows.size();
            pen.fill(
                    new Rectangle2D.Double(
                            x(0.5 + of / 4.0, field), field.getMinY(), field.getWidth() / 2, field.getHeight()),
                    Palette.BAND);
            int step = of > 20 ? 5 : of > 10 ? 2 : 1;
            for (int place = 1; place <= of; place += place == 1 && step > 1 ? step - 1 : step) {
                pen.line(x(place, field), field.getMinY(), x(place, field), field.getMaxY(), Palette.GRID, 1);
                pen.text(String.valueOf(place), x(place, field), field.getMinY() - 10, TextStyle.NOTE, Align.CENTER);
            }
        }

        private void row(Pen pen, Benchmark member, Rectangle2D field, double y) {
            Standing standing = aspect.standing(member).orElseThrow();
            boolean subject = studio.isSubject(member);
            TextStyle style = subject ? TextStyle.LABEL.strong() : TextStyle.LABEL;
            pen.text(studio.name(member), field.getMinX() - 10, y, style, Align.RIGHT);
            double low = x(standing.low(), field) - 5;
            double high = x(standing.high(), field) + 5;
            pen.fill(
                    new java.awt.geom.RoundRectangle2D.Double(low, y - 4, high - low, 8, 8, 8),
                    subject ? Palette.QUARTERS.get(1) : Palette.QUARTERS.get(2));
            pen.dot(x(standing.rank(), field), y, 3.6, subject ? Palette.SUBJECT : Palette.QUARTERS.get(0));
            pen.text(text(standing), field.getMaxX() + 12, y, style, Align.LEFT);
        }

        private double x(double place, Rectangle2D field) {
            return field.getMinX() + field.getWidth() * (place - 0.5) / Math.max(1, rows.size());
        }
    }
}
