package io.duibiao.publish.chart;

import io.duibiao.publish.drawing.Pen;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

/** A plot of JFreeChart, and what is drawn over it when its axes are known. */
final class PlotBody implements Body {
    private static final double COMMA = 4;

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
        // The last figure of an axis stands out to the right, and a comma below: within the body's own area they would
        // be cut off.
        double right = Frame.WIDTH - area.getMaxX();
        JFreeChart chart = new JFreeChart(null, pen.typeface().bold(), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(0, 0, COMMA, right));
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(
                pen.graphics(),
                new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() + right, area.getHeight() + COMMA),
                info);
        overlay.draw(pen, info.getPlotInfo().getDataArea());
    }

    /** What is drawn over a plot: labels that know where the axes are. */
    interface Overlay {
        /** Draws over the plot whose data lie in this area. */
        void draw(Pen pen, Rectangle2D dataArea);
    }
}
