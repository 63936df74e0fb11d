package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Average;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Yardstick;
import io.duibiao.publish.drawing.Align;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.TextStyle;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The shares of the three industries 「三次产业结构」: one bar a district, the city's on top; only who has all three is shown. */
final class StructureBars {
    /** The parts of the whole in their usual order. */
    static final List<String> PARTS = List.of("gdp_primary", "gdp_secondary", "gdp_tertiary");

    private static final List<Color> COLORS = List.of(Palette.BELOW, Palette.SUBJECT, Palette.MEMBER);
    private static final int FEWEST_ROWS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Studio studio;

    StructureBars(Studio studio) {
        this.studio = studio;
    }

    /**
     * A region's shares.
     *
     * @param region its code; for the whole the id of the group
     * @param name its name
     * @param strong whether it is set off
     * @param shares the parts in %, with one decimal
     */
    record Bar(String region, String name, boolean strong, List<BigDecimal> shares) {
        Bar {
            shares = List.copyOf(shares);
        }

        String text() {
            return shares.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(":"));
        }
    }

    /** Returns the chart of the lineups of the three parts, in their order; empty where too few members have all of them. */
    Optional<Chart> draw(List<Lineup> parts) {
        List<Bar> bars = members(parts);
        if (parts.size() != PARTS.size() || bars.size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        List<Bar> rows = new ArrayList<>();
        whole(parts).ifPresent(rows::add);
        rows.addAll(bars);
        Lineup first = parts.get(0);
        String period = studio.naming().period(first.period());
        List<String> notes = new ArrayList<>();
        missing(first, bars).ifPresent(notes::add);
        notes.add(new Sources(studio.language()).line(parts));
        List<String> names = parts.stream()
                .map(part -> studio.naming().indicator(part.indicator()))
                .toList();
        return Optional.of(new Chart(
                "gdp-structure",
                new Chart.Heading(
                        studio.pick(period + "三次产业结构", "Structure by industry, " + period),
                        studio.pick("占三次产业增加值之和的比重，单位：%", "Share of the sum of the three, %")),
                new Bars(names, rows),
                notes,
                rows.stream().map(bar -> bar.name() + " " + bar.text()).collect(Collectors.joining("; "))));
    }

    private Optional<String> missing(Lineup lineup, List<Bar> bars) {
        Set<String> shown = bars.stream().map(Bar::region).collect(Collectors.toSet());
        return studio.missing(List.of(lineup), shown, studio.pick("三次产业增加值不全", "not all three parts"));
    }

    private List<Bar> members(List<Lineup> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        return parts.get(0).members().stream()
                .flatMap(member -> {
                    String region = member.cell().region();
                    List<BigDecimal> levels = parts.stream()
                            .flatMap(part -> part
                                    .member(region)
                                    .flatMap(own -> own.level().value())
                                    .stream())
                            .toList();
                    return shares(levels)
                            .map(shares -> new Bar(region, studio.name(member), studio.isSubject(member), shares))
                            .stream();
                })
                .toList();
    }

    private Optional<Bar> whole(List<Lineup> parts) {
        List<BigDecimal> levels = parts.stream()
                .flatMap(
                        part -> part
                                .average(Aspect.LEVEL, Yardstick.CITY)
                                .map(Average::value)
                                .flatMap(datum -> datum.value())
                                .stream())
                .toList();
        String group = parts.get(0).group();
        String name = studio.naming().yardstick(Yardstick.CITY, group);
        return shares(levels).map(shares -> new Bar(group, name, true, shares));
    }

    private static Optional<List<BigDecimal>> shares(List<BigDecimal> levels) {
        BigDecimal sum = levels.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean all = levels.size() == PARTS.size() && levels.stream().allMatch(level -> level.signum() >= 0);
        if (!all || sum.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(levels.stream()
                .map(level -> level.multiply(HUNDRED)
                        .divide(sum, MathContext.DECIMAL64)
                        .setScale(1, RoundingMode.HALF_UP))
                .toList());
    }

    /** The bars below their legend. */
    private final class Bars implements Body {
        private static final double HEAD = 30;
        private static final double ROW = 23;
        private static final double SWATCH = 12;

        private final List<String> parts;
        private final List<Bar> rows;
        private final double nameWidth;

        Bars(List<String> parts, List<Bar> rows) {
            this.parts = parts;
            this.rows = rows;
            this.nameWidth =
                    studio.measure().widest(rows.stream().map(Bar::name).toList(), TextStyle.LABEL.strong()) + 12;
        }

        @Override
        public double height() {
            return HEAD + rows.size() * ROW;
        }

        @Override
        public void draw(Pen pen, Rectangle2D area) {
            double x = area.getMinX();
            for (int i = 0; i < parts.size(); i++) {
                pen.fill(new Rectangle2D.Double(x, area.getMinY() + 4, SWATCH, SWATCH), COLORS.get(i));
                pen.text(parts.get(i), x + SWATCH + 6, area.getMinY() + 10, TextStyle.NOTE, Align.LEFT);
                x += SWATCH + 6 + studio.measure().width(parts.get(i), TextStyle.NOTE) + 24;
            }
            for (int i = 0; i < rows.size(); i++) {
                row(pen, rows.get(i), area, area.getMinY() + HEAD + i * ROW);
            }
        }

        private void row(Pen pen, Bar bar, Rectangle2D area, double top) {
            TextStyle style = bar.strong() ? TextStyle.LABEL.strong() : TextStyle.LABEL;
            double middle = top + ROW / 2;
            double x = area.getMinX() + nameWidth;
            double width = area.getMaxX() - x;
            pen.text(bar.name(), x - 10, middle, style, Align.RIGHT);
            for (int i = 0; i < bar.shares().size(); i++) {
                double part = width * bar.shares().get(i).doubleValue() / 100;
                pen.fill(new Rectangle2D.Double(x, top + 2, Math.max(0, part - 1), ROW - 4), COLORS.get(i));
                String text = bar.shares().get(i).toPlainString();
                TextStyle inside = style.in(Palette.textOn(COLORS.get(i)));
                if (studio.measure().width(text, inside) + 8 < part) {
                    pen.text(text, x + part / 2, middle, inside, Align.CENTER);
                }
                x += part;
            }
        }
    }
}
