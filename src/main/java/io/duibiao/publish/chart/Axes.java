package io.duibiao.publish.chart;

import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.TextStyle;
import io.duibiao.publish.drawing.Typeface;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.data.Range;

/** Axes in the style of all pictures: no line, no tick marks, quiet figures. */
final class Axes {
    private final Typeface typeface;

    Axes(Typeface typeface) {
        this.typeface = typeface;
    }

    /** Returns an axis of figures over a range. */
    NumberAxis numbers(Range range) {
        NumberAxis axis = new NumberAxis();
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        axis.setStandardTickUnits(NumberAxis.createStandardTickUnits(Locale.ROOT));
        axis.setNumberFormatOverride(format);
        axis.setRange(range);
        plain(axis, TextStyle.NOTE);
        return axis;
    }

    /** Returns an axis of rows, without their names. */
    CategoryAxis rows() {
        CategoryAxis axis = new CategoryAxis();
        axis.setLowerMargin(0.005);
        axis.setUpperMargin(0.005);
        axis.setCategoryMargin(0.26);
        axis.setTickLabelsVisible(false);
        plain(axis, TextStyle.LABEL);
        return axis;
    }

    private void plain(Axis axis, TextStyle style) {
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(typeface.font(style));
        axis.setTickLabelPaint(style.color());
    }

    /** Takes outline and ground from a plot. */
    static void plain(Plot plot) {
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(Palette.PAPER);
        plot.setInsets(org.jfree.chart.ui.RectangleInsets.ZERO_INSETS);
    }
}
