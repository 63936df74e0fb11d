package io.duibiao.publish.chart;

import io.duibiao.publish.drawing.Align;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.Placement;
import io.duibiao.publish.drawing.TextMeasure;
import io.duibiao.publish.drawing.TextStyle;
import io.duibiao.publish.drawing.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Dots with names over a logarithmic axis, a cross, and a name for each of the four fields that it makes. */
final class DotPlot {
    private static final double HEIGHT = 500;
    private static final double RADIUS = 4.5;
    private static final double LABEL_HEIGHT = 14;

    private final Typeface typeface;
    private final List<Dot> dots;
    private final Cross cross;
    private final List<String> quadrants;

    DotPlot(Typeface typeface, List<Dot> dots, Cross cross, List<String> quadrants) {
        this.typeface = typeface;
        this.dots = dots.stream()
                .sorted(Comparator.comparing(Dot::strong).reversed())
                .toList();
        this.cross = cross;
        this.quadrants = quadrants;
    }

    /**
     * A dot.
     *
     * @param name its name
     * @param x its place on the horizontal axis, above zero
     * @param y its place on the vertical axis
     * @param color its colour
     * @param strong whether its name is bold, and is set first
     */
    record Dot(String name, double x, double y, Color color, boolean strong) {}

    /**
     * The cross hairs.
     *
     * @param x where the vertical line stands
     * @param xLabel what it is
     * @param y where the horizontal line lies
     * @param yLabel what it is
     */
    record Cross(double x, String xLabel, double y, String yLabel) {}

    Body body() {
        XYPlot plot = new XYPlot(data(), levels(), growth(), renderer());
        Axes.plain(plot);
        plot.setInsets(new RectangleInsets(20, 0, 0, 26));
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        return new PlotBody(plot, HEIGHT, (pen, area) -> labels(plot, pen, area));
    }

    private XYSeriesCollection data() {
        XYSeries series = new XYSeries("", false, true);
        dots.forEach(dot -> series.add(dot.x(), dot.y()));
        return new XYSeriesCollection(series);
    }

    /** The dots themselves are drawn with their labels: the plot gives the axes only. */
    private static XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, false);
        renderer.setDefaultShape(new Ellipse2D.Double());
        return renderer;
    }

    private NumberAxis growth() {
        double low = Math.min(cross.y(), dots.stream().mapToDouble(Dot::y).min().orElse(0));
        double high =
                Math.max(cross.y(), dots.stream().mapToDouble(Dot::y).max().orElse(1));
        double margin = Math.max(0.5, (high - low) * 0.08);
        return new Axes(typeface).numbers(new Range(low - margin, high + margin));
    }

    private LogAxis levels() {
        double low = dots.stream().mapToDouble(Dot::x).min().orElse(1);
        double high = dots.stream().mapToDouble(Dot::x).max().orElse(10);
        RoundTicks axis = new RoundTicks();
        axis.setRange(low / 1.25, high * 1.35);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(typeface.font(TextStyle.NOTE));
        axis.setTickLabelPaint(Palette.QUIET);
        return axis;
    }

    private void labels(XYPlot plot, Pen pen, Rectangle2D area) {
        double x = plot.getDomainAxis().valueToJava2D(cross.x(), area, RectangleEdge.BOTTOM);
        double y = plot.getRangeAxis().valueToJava2D(cross.y(), area, RectangleEdge.LEFT);
        pen.dashes(x, area.getMinY(), x, area.getMaxY(), Palette.NATION, 1.2f);
        pen.line(area.getMinX(), y, area.getMaxX(), y, Palette.CITY, 1.6f);
        pen.text(cross.xLabel(), x, area.getMinY() - 10, TextStyle.NOTE, Align.CENTER);
        Placement names = new Placement(pen, area);
        List<Point2D> points = points(plot, area);
        crossLabel(names, area, y - 9, points);
        corners(names, area);
        for (int i = 0; i < dots.size(); i++) {
            pen.dot(
                    points.get(i).getX(),
                    points.get(i).getY(),
                    RADIUS,
                    dots.get(i).color());
            names.keepFree(points.get(i), RADIUS);
        }
        for (int i = 0; i < dots.size(); i++) {
            TextStyle style = dots.get(i).strong() ? TextStyle.LABEL.strong() : TextStyle.LABEL.sized(11.5f);
            names.beside(dots.get(i).name(), points.get(i), RADIUS, style);
        }
    }

    private List<Point2D> points(XYPlot plot, Rectangle2D area) {
        return dots.stream()
                .map(dot -> (Point2D) new Point2D.Double(
                        plot.getDomainAxis().valueToJava2D(dot.x(), area, RectangleEdge.BOTTOM),
                        plot.getRangeAxis().valueToJava2D(dot.y(), area, RectangleEdge.LEFT)))
                .toList();
    }

    /** At the right end of its line, or at the left one where a dot lies at the right. */
    private void crossLabel(Placement names, Rectangle2D area, double y, List<Point2D> points) {
        TextStyle style = TextStyle.LABEL.strong().in(Palette.CITY);
        double width = new TextMeasure(typeface).widest(List.of(cross.yLabel()), style) + 4 + 2 * RADIUS;
        boolean taken = points.stream()
                .anyMatch(point -> point.getX() > area.getMaxX() - width && Math.abs(point.getY() - y) < LABEL_HEIGHT);
        names.put(
                cross.yLabel(),
                taken ? area.getMinX() + 6 : area.getMaxX() - 4,
                y,
                style,
                taken ? Align.LEFT : Align.RIGHT);
    }

    private void corners(Placement names, Rectangle2D area) {
        TextStyle style = TextStyle.NOTE.strong();
        names.put(quadrants.get(0), area.getMinX() + 6, area.getMinY() + 10, style, Align.LEFT);
        names.put(quadrants.get(1), area.getMaxX() - 4, area.getMinY() + 10, style, Align.RIGHT);
        names.put(quadrants.get(2), area.getMinX() + 6, area.getMaxY() - 10, style, Align.LEFT);
        names.put(quadrants.get(3), area.getMaxX() - 4, area.getMaxY() - 10, style, Align.RIGHT);
    }

    /** A logarithmic axis with ticks at 1, 2 and 5 times the powers of ten, written as plain figures. */
    private static final class RoundTicks extends LogAxis {
        private static final long serialVersionUID = 1L;

        @Override
        public List<ValueTick> refreshTicks(
                java.awt.Graphics2D graphics,
                org.jfree.chart.axis.AxisState state,
                Rectangle2D dataArea,
                RectangleEdge edge) {
            DecimalFormat format = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
            List<ValueTick> ticks = new ArrayList<>();
            for (int power = -6; power <= 12; power++) {
                for (int digit : List.of(1, 2, 5)) {
                    double value = digit * Math.pow(10, power);
                    if (getRange().contains(value)) {
                        ticks.add(new NumberTick(
                                value, format.format(value), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
                    }
                }
            }
            return ticks;
        }
    }
}
