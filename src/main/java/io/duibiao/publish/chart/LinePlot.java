package io.duibiao.publish.chart;

import io.duibiao.period.Period;
import io.duibiao.publish.Amount;
import io.duibiao.publish.drawing.Align;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.Spread;
import io.duibiao.publish.drawing.TextMeasure;
import io.duibiao.publish.drawing.TextStyle;
import io.duibiao.publish.drawing.Typeface;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines over periods as a plot of JFreeChart; each named line carries its name and last figure at its right end. */
final class LinePlot {
    private static final double HEIGHT = 380;
    private static final double LABEL_HEIGHT = 17;
    private static final double LABEL_GAP = 12;
    /** How far from the only point beside it a break is drawn. */
    private static final double BESIDE = 12;

    private final Typeface typeface;
    private final List<Period> periods;
    private final List<Line> lines;

    LinePlot(Typeface typeface, List<Period> periods, List<Line> lines) {
        this.typeface = typeface;
        this.periods = periods;
        this.lines = lines;
    }

    /**
     * A line.
     *
     * @param name whose it is
     * @param role how it is drawn
     * @param amounts its figures, one a period, empty where there is none; at least one is there
     * @param marks what must be known of some of them
     */
    record Line(String name, LineRole role, List<Optional<Amount>> amounts, List<FlagMarks.Mark> marks) {
        Line {
            amounts = List.copyOf(amounts);
            marks = List.copyOf(marks);
        }

        boolean isNamed() {
            return role.isNamed();
        }

        /** Returns the position of the last figure. */
        int last() {
            return IntStream.range(0, amounts.size())
                    .filter(i -> amounts.get(i).isPresent())
                    .max()
                    .orElseThrow();
        }

        Amount lastAmount() {
            return amounts.get(last()).orElseThrow();
        }
    }

    private String label(Line line) {
        String year = isAtTheEnd(line) ? "" : "（" + periods.get(line.last()).year() + "）";
        return line.name() + " " + line.lastAmount().text() + year;
    }

    private boolean isAtTheEnd(Line line) {
        return line.last() == periods.size() - 1;
    }

    Body body() {
        XYPlot plot = new XYPlot(data(), years(), new Axes(typeface).numbers(range()), renderer());
        Axes.plain(plot);
        plot.setInsets(new RectangleInsets(4, 0, 0, labelWidth()));
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Palette.RULE);
        return new PlotBody(plot, HEIGHT, (pen, area) -> labels(plot, pen, area));
    }

    private double labelWidth() {
        List<String> labels = named().stream().map(this::label).toList();
        return new TextMeasure(typeface).widest(labels, TextStyle.LABEL.strong()) + 2 * LABEL_GAP;
    }

    private List<Line> named() {
        return lines.stream().filter(Line::isNamed).toList();
    }

    private void labels(XYPlot plot, Pen pen, Rectangle2D area) {
        List<Line> named = named();
        lines.forEach(line -> marks(line, plot, pen, area));
        double[] wanted = named.stream()
                .mapToDouble(line -> plot.getRangeAxis()
                        .valueToJava2D(line.lastAmount().value().doubleValue(), area, RectangleEdge.LEFT))
                .toArray();
        double[] sizes = named.stream().mapToDouble(line -> LABEL_HEIGHT).toArray();
        double[] middles =
                Spread.along(wanted, sizes, area.getMinY() - LABEL_HEIGHT, area.getMaxY() + LABEL_HEIGHT / 2);
        for (int i = 0; i < named.size(); i++) {
            Line line = named.get(i);
            double x = plot.getDomainAxis().valueToJava2D(line.last(), area, RectangleEdge.BOTTOM);
            if (isAtTheEnd(line)) {
                // From an earlier year it would look like figures of the years that it passes.
                pen.line(
                        x + 4,
                        wanted[i],
                        area.getMaxX() + LABEL_GAP - 3,
                        middles[i],
                        line.role().color(),
                        0.8f);
            }
            pen.text(
                    label(line),
                    area.getMaxX() + LABEL_GAP,
                    middles[i],
                    TextStyle.LABEL.strong().in(line.role().color()),
                    Align.LEFT);
        }
    }

    private static void marks(Line line, XYPlot plot, Pen pen, Rectangle2D area) {
        for (FlagMarks.Mark mark : line.marks()) {
            int at = mark.position();
            Optional<Point2D> point = point(line, at, plot, area);
            if (mark.flag().isBreak()) {
                breakOf(point, point(line, at - 1, plot, area)).ifPresent(middle -> slashes(pen, middle, line.role()));
            } else {
                point.ifPresent(middle -> ring(pen, middle, line.role()));
            }
        }
    }

    private static Optional<Point2D> point(Line line, int position, XYPlot plot, Rectangle2D area) {
        return position < 0
                ? Optional.empty()
                : line.amounts()
                        .get(position)
                        .map(amount -> new Point2D.Double(
                                plot.getDomainAxis().valueToJava2D(position, area, RectangleEdge.BOTTOM),
                                plot.getRangeAxis()
                                        .valueToJava2D(amount.value().doubleValue(), area, RectangleEdge.LEFT)));
    }

    /** Returns where two strokes cut the line: halfway between both points or, where one is missing, beside the other. */
    private static Optional<Point2D> breakOf(Optional<Point2D> point, Optional<Point2D> before) {
        if (point.isPresent() && before.isPresent()) {
            return Optional.of(new Point2D.Double(
                    (point.get().getX() + before.get().getX()) / 2,
                    (point.get().getY() + before.get().getY()) / 2));
        }
        return point.map(own -> aside(own, -BESIDE)).or(() -> before.map(own -> aside(own, BESIDE)));
    }

    private static Point2D aside(Point2D point, double by) {
        return new Point2D.Double(point.getX() + by, point.getY());
    }

    /** Two strokes through a line; those of a quiet one are smaller and cut nothing that lies beneath them. */
    private static void slashes(Pen pen, Point2D middle, LineRole role) {
        double x = middle.getX();
        double y = middle.getY();
        if (role.isNamed()) {
            pen.line(x - 2, y + 7, x + 2, y - 7, Palette.PAPER, 6);
        }
        double high = role.isNamed() ? 6 : 4;
        float width = role.isNamed() ? 1.4f : 1f;
        pen.line(x - 4.5, y + high, x - 0.5, y - high, role.markColor(), width);
        pen.line(x + 0.5, y + high, x + 4.5, y - high, role.markColor(), width);
    }

    private static void ring(Pen pen, Point2D middle, LineRole role) {
        double radius = role.isNamed() ? 4.6 : 2.8;
        double hole = radius - (role.isNamed() ? 2.2 : 1.2);
        pen.dot(middle.getX(), middle.getY(), radius, role.markColor());
        pen.fill(new Ellipse2D.Double(middle.getX() - hole, middle.getY() - hole, 2 * hole, 2 * hole), Palette.PAPER);
    }

    private XYSeriesCollection data() {
        XYSeriesCollection data = new XYSeriesCollection();
        for (int i = 0; i < lines.size(); i++) {
            XYSeries series = new XYSeries(i);
            for (int x = 0; x < periods.size(); x++) {
                series.add(x, lines.get(i).amounts().get(x).map(Amount::value).orElse(null));
            }
            data.addSeries(series);
        }
        return data;
    }

    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double radius = line.isNamed() ? 3.2 : 1.2;
            renderer.setSeriesPaint(i, line.role().color());
            renderer.setSeriesStroke(i, line.role().stroke());
            renderer.setSeriesShape(i, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        }
        renderer.setDrawSeriesLineAsPath(false);
        return renderer;
    }

    private Range range() {
        double[] all = lines.stream()
                .flatMap(line -> line.amounts().stream().flatMap(Optional::stream))
                .mapToDouble(amount -> amount.value().doubleValue())
                .toArray();
        double low = Arrays.stream(all).min().orElse(0);
        double high = Arrays.stream(all).max().orElse(1);
        double margin = Math.max(0.5, (high - low) * 0.06);
        return new Range(Math.min(0, low - margin), high + margin);
    }

    private NumberAxis years() {
        NumberAxis axis = new Axes(typeface).numbers(new Range(-0.3, periods.size() - 0.8));
        int step = Math.max(1, (int) Math.ceil(periods.size() / 12.0));
        axis.setTickUnit(new NumberTickUnit(step));
        axis.setNumberFormatOverride(new YearFormat(periods));
        return axis;
    }

    /** Writes the position of a period as its year. */
    private static final class YearFormat extends NumberFormat {
        private static final long serialVersionUID = 1L;
        private final transient List<Period> periods;

        YearFormat(List<Period> periods) {
            this.periods = periods;
        }

        @Override
        public StringBuffer format(double position, StringBuffer out, FieldPosition field) {
            int index = (int) Math.round(position);
            boolean inside = 0 <= index && index < periods.size();
            return inside ? out.append(periods.get(index).year()) : out;
        }

        @Override
        public StringBuffer format(long position, StringBuffer out, FieldPosition field) {
            return format((double) position, out, field);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            return new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)).parse(text, position);
        }
    }
}
