package io.duibiao.publish.chart;

import io.duibiao.publish.drawing.Align;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.TextStyle;
import io.duibiao.publish.drawing.Typeface;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How a cost grows, both ways by powers of ten: a straight line of slope one is a cost in proportion to the size.
 *
 * @param lines the lines
 */
public record CostChart(List<CostChart.Line> lines) implements Body {
    private static final double HEIGHT = 380;
    private static final double LEFT = 60;
    private static final double RIGHT = 230;
    private static final double BOTTOM = 30;
    private static final List<Color> COLORS = List.of(Palette.SUBJECT, Palette.CITY);

    /**
     * A line.
     *
     * @param name what stands at its end
     * @param points its points, by size; at least one
     */
    public record Line(String name, List<Point> points) {}

    /**
     * A point.
     *
     * @param size how much there was
     * @param seconds how long it took
     */
    public record Point(double size, double seconds) {}

    /** Returns the chart of some lines as SVG. */
    public static String svg(String title, List<Line> lines) {
        String description = lines.stream()
                .map(line -> line.name() + ": "
                        + line.points().stream()
                                .map(p -> String.format(Locale.ROOT, "%.0f in %.1f s", p.size(), p.seconds()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        Chart.Heading heading =
                new Chart.Heading(title, "seconds, both axes by powers of ten; grey: twice as much in twice the time");
        return new ChartWriter(Typeface.bundled())
                .svg(new Chart("growth", heading, new CostChart(lines), List.of(), description));
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Pen pen, Rectangle2D area) {
        Scale x = new Scale(least(Point::size), most(Point::size), area.getMinX() + LEFT, area.getMaxX() - RIGHT);
        Scale y = new Scale(least(Point::seconds), most(Point::seconds), area.getMaxY() - BOTTOM, area.getMinY() + 10);
        for (int power = x.first(); power <= x.last(); power++) {
            double at = x.at(Math.pow(10, power));
            pen.line(at, y.from(), at, y.to(), Palette.GRID, 1);
            pen.text(number(power), at, y.from() + 16, TextStyle.NOTE, Align.CENTER);
        }
        for (int power = y.first(); power <= y.last(); power++) {
            double at = y.at(Math.pow(10, power));
            pen.line(x.from(), at, x.to(), at, Palette.GRID, 1);
            pen.text(number(power) + " s", x.from() - 8, at, TextStyle.NOTE, Align.RIGHT);
        }
        for (int i = 0; i < lines.size(); i++) {
            draw(pen, lines.get(i), COLORS.get(i % COLORS.size()), x, y);
        }
    }

    private static void draw(Pen pen, Line line, Color color, Scale x, Scale y) {
        Point first = line.points().get(0);
        Point last = line.points().get(line.points().size() - 1);
        double inProportion = first.seconds() * last.size() / first.size();
        Shape outside = pen.graphics().getClip();
        pen.graphics().clip(new Rectangle2D.Double(x.from(), y.to(), x.to() - x.from(), y.from() - y.to()));
        pen.dashes(
                x.at(first.size()), y.at(first.seconds()), x.at(last.size()), y.at(inProportion), Palette.CROWD, 1.5f);
        pen.graphics().setClip(outside);
        for (int i = 1; i < line.points().size(); i++) {
            Point from = line.points().get(i - 1);
            Point to = line.points().get(i);
            pen.line(x.at(from.size()), y.at(from.seconds()), x.at(to.size()), y.at(to.seconds()), color, 2);
        }
        for (Point point : line.points()) {
            pen.dot(x.at(point.size()), y.at(point.seconds()), 4, color);
        }
        String seconds = String.format(Locale.ROOT, " %.0f s", last.seconds());
        pen.text(
                line.name() + seconds,
                x.at(last.size()) + 10,
                y.at(last.seconds()),
                TextStyle.LABEL.in(color),
                Align.LEFT);
    }

    private double least(ToDoubleFunction<Point> value) {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(value)
                .min()
                .orElseThrow();
    }

    private double most(ToDoubleFunction<Point> value) {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(value)
                .max()
                .orElseThrow();
    }

    private static String number(int power) {
        return String.format(Locale.ROOT, power < 0 ? "%." + -power + "f" : "%,.0f", Math.pow(10, power));
    }

    /**
     * Whole powers of ten along a length.
     *
     * @param first the power at its beginning
     * @param last the power at its end
     * @param from where it begins
     * @param to where it ends
     */
    private record Scale(int first, int last, double from, double to) {
        Scale(double least, double most, double from, double to) {
            this(
                    (int) Math.floor(Math.log10(least)),
                    (int) Math.max(Math.ceil(Math.log10(most)), Math.floor(Math.log10(least)) + 1),
                    from,
                    to);
        }

        double at(double value) {
            return from + (Math.log10(value) - first) / (last - first) * (to - from);
        }
    }
}
