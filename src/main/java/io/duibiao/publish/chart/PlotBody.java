package io.duibiao.publish.chart;

import io.duibiao.publish.drawing.Pen;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;

/** A plot of JFreeChart, and what is drawn over it when its axes are known. */
final class PlotBody implements Body {
    private final Plot plot;
    private final double height;
    private final Overlay overlay;

    PlotBody(Plot plot, double height, Overlay overlay) {
        this.plot = plot;
        this.height = height;
        this.overlay = overlay;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void draw(Pen pen, Rectangle2D area) {
        JFreeChart chart = new JFreeChart(null, pen.typeface().bold(), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(org.jfree.chart.ui.RectangleInsets.ZERO_INSETS);
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(pen.graphics(), area, info);
        overlay.draw(pen, info.getPlotInfo().getDataArea());
    }

    /** What is drawn over a plot: labels that know where the axes are. */
    interface Overlay {
        /** Draws over the plot whose data lie in this area. */
        void draw(Pen pen, Rectangle2D dataArea);
    }
}
