package io.duibiao.publish.chart;

import io.duibiao.publish.Amount;
import io.duibiao.publish.drawing.Align;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.TextMeasure;
import io.duibiao.publish.drawing.TextStyle;
import io.duibiao.publish.drawing.Typeface;
import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/** Horizontal bars, one a region, as a plot of JFreeChart. */
final class MemberBars {
    private static final double ROW = 20.5;
    private static final double TICKS = 26;
    private static final double MARKS = 26;
    private static final double NO_MARKS = 4;
    private static final double LABEL_GAP = 10;

    private final Typeface typeface;
    private final List<Bar> bars;
    private final List<Double> alsoShown;
    private final TextMeasure measure;

    MemberBars(Typeface typeface, List<Bar> bars, List<Double> alsoShown) {
        this.typeface = typeface;
        this.bars = bars;
        this.alsoShown = alsoShown;
        this.measure = new TextMeasure(typeface);
    }

    /**
     * A bar.
     *
     * @param place its place; empty where places are not shown
     * @param name whose it is
     * @param amount how long it is
     * @param label what stands at its end
     * @param color its colour
     * @param strong whether its label is bold
     */
    record Bar(String place, String name, Amount amount, String label, Color color, boolean strong) {
        TextStyle style() {
            return strong ? TextStyle.LABEL.strong() : TextStyle.LABEL;
        }

        double length() {
            return amount.value().doubleValue();
        }
    }

    List<Bar> bars() {
        return bars;
    }

    double height() {
        return bars.size() * ROW + TICKS + strip();
    }

    private double strip() {
        return alsoShown.isEmpty() ? NO_MARKS : MARKS;
    }

    private double placeWidth() {
        return measure.widest(bars.stream().map(Bar::place).toList(), TextStyle.LABEL.strong());
    }

    /** Returns the width of what stands to the left of the bars. */
    private double headWidth() {
        List<String> names = bars.stream().map(Bar::name).toList();
        return placeWidth() + measure.widest(names, TextStyle.LABEL.strong()) + 2 * LABEL_GAP;
    }

    /** Writes places and names to the left of the bars, the places right aligned and the names left aligned. */
    void writeHeads(Pen pen, double right, int row, double y) {
        Bar bar = bars.get(row);
        double names = right - headWidth() + placeWidth() + (placeWidth() > 0 ? LABEL_GAP : 0);
        pen.text(bar.place(), names - LABEL_GAP, y, bar.style(), Align.RIGHT);
        pen.text(bar.name(), names, y, bar.style(), Align.LEFT);
    }

    CategoryPlot plot() {
        CategoryPlot plot =
                new CategoryPlot(data(), new Axes(typeface).rows(), new Axes(typeface).numbers(range()), renderer());
        Axes.plain(plot);
        plot.setInsets(new RectangleInsets(strip(), headWidth(), 0, 0));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(new java.awt.BasicStroke(1));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Palette.RULE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private DefaultCategoryDataset data() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int row = 0; row < bars.size(); row++) {
            data.addValue(bars.get(row).amount().value(), "", row);
        }
        return data;
    }

    private BarRenderer renderer() {
        BarRenderer renderer = new BarRenderer() {
            @Override
            public Paint getItemPaint(int row, int column) {
                return bars.get(column).color();
            }
        };
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        return renderer;
    }

    /** Returns the range of the axis: from zero, with room for the labels at the ends of the longest bars. */
    private Range range() {
        DoubleStream lengths = bars.stream().mapToDouble(Bar::length);
        double[] all = DoubleStream.concat(lengths, alsoShown.stream().mapToDouble(d -> d))
                .toArray();
        double low = Math.min(0, DoubleStream.of(all).min().orElse(0));
        double high = Math.max(0, DoubleStream.of(all).max().orElse(0));
        double span = high > low ? high - low : 1;
        double label = measure.widest(bars.stream().map(Bar::label).toList(), TextStyle.LABEL.strong()) + LABEL_GAP;
        double width = Frame.INNER_WIDTH - headWidth();
        double room = span * label / (width - (low < 0 ? 2 : 1) * label);
        return new Range(low < 0 ? low - room : 0, Math.max(high + room, low + span));
    }
}
