package io.duibiao.publish.chart;

import io.duibiao.publish.drawing.Align;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.Spread;
import io.duibiao.publish.drawing.TextStyle;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;

/** What is written over horizontal bars: the figures at their ends, and the lines of city and nation with their names. */
final class BarLabels implements PlotBody.Overlay {
    private static final double STRIP_MIDDLE = 13;
    private static final double GAP = 14;

    private final CategoryPlot plot;
    private final MemberBars bars;
    private final List<Mark> marks;

    BarLabels(CategoryPlot plot, MemberBars bars, List<Mark> marks) {
        this.plot = plot;
        this.bars = bars;
        this.marks = marks;
    }

    /**
     * A vertical line.
     *
     * @param value where it stands
     * @param label what it is
     * @param color its colour
     * @param dashed whether it is dashed
     */
    record Mark(double value, String label, Color color, boolean dashed) {
        TextStyle style() {
            return TextStyle.LABEL.strong().in(color);
        }
    }

    @Override
    public void draw(Pen pen, Rectangle2D area) {
        drawMarks(pen, area);
        for (int i = 0; i < bars.bars().size(); i++) {
            MemberBars.Bar bar = bars.bars().get(i);
            double y = plot.getDomainAxis().getCategoryMiddle(i, bars.bars().size(), area, RectangleEdge.LEFT);
            boolean left = bar.length() < 0;
            double x = at(bar.length(), area) + (left ? -5 : 5);
            bars.writeHeads(pen, area.getMinX(), i, y);
            pen.textOnPaper(bar.label(), x, y, bar.style(), left ? Align.RIGHT : Align.LEFT);
        }
    }

    private void drawMarks(Pen pen, Rectangle2D area) {
        double[] wanted =
                marks.stream().mapToDouble(mark -> at(mark.value(), area)).toArray();
        double[] sizes = marks.stream()
                .mapToDouble(mark -> pen.measure().width(mark.label(), mark.style()) + GAP)
                .toArray();
        double[] middles = Spread.along(wanted, sizes, area.getMinX() - GAP, area.getMaxX() + GAP / 2);
        double labels = area.getMinY() - STRIP_MIDDLE;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            double top = area.getMinY() - 2;
            if (mark.dashed()) {
                pen.dashes(wanted[i], top, wanted[i], area.getMaxY(), mark.color(), 1.6f);
            } else {
                pen.line(wanted[i], top, wanted[i], area.getMaxY(), mark.color(), 1.8f);
            }
            pen.line(wanted[i], top, middles[i], labels + 7, mark.color(), 1f);
            pen.text(mark.label(), middles[i], labels, mark.style(), Align.CENTER);
        }
    }

    private double at(double value, Rectangle2D area) {
        return plot.getRangeAxis().valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    static Color lineColor(boolean city) {
        return city ? Palette.CITY : Palette.NATION;
    }
}
