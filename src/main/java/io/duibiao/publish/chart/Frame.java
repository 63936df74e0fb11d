package io.duibiao.publish.chart;

import io.duibiao.publish.drawing.Align;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.TextMeasure;
import io.duibiao.publish.drawing.TextStyle;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Sets heading and notes around a chart's body; all left aligned, long ones in several lines. */
final class Frame {
    /** The width of every picture in pixels at 1×. */
    static final int WIDTH = 860;
    /** The width of what it shows. */
    static final double INNER_WIDTH = WIDTH - 2 * Frame.MARGIN;

    private static final double MARGIN = 22;
    private static final double LEADING = 1.45;
    private static final double GAP = 14;

    private final Chart chart;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<String> notes;

    Frame(Chart chart, TextMeasure measure) {
        this.chart = chart;
        this.title = measure.wrap(chart.heading().title(), TextStyle.TITLE, INNER_WIDTH);
        this.subtitle = measure.wrap(chart.heading().subtitle(), TextStyle.SUBTITLE, INNER_WIDTH);
        this.notes = chart.notes().stream()
                .flatMap(note -> measure.wrap(note, TextStyle.NOTE, INNER_WIDTH).stream())
                .toList();
    }

    /** Returns the height of the whole picture in pixels at 1×. */
    int height() {
        double texts =
                height(title, TextStyle.TITLE) + height(subtitle, TextStyle.SUBTITLE) + height(notes, TextStyle.NOTE);
        return (int) Math.ceil(2 * MARGIN + texts + 2 * GAP + chart.body().height());
    }

    void draw(Pen pen) {
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, height()), Palette.PAPER);
        double y = write(pen, title, TextStyle.TITLE, MARGIN);
        y = write(pen, subtitle, TextStyle.SUBTITLE, y) + GAP;
        double bodyHeight = chart.body().height();
        chart.body().draw(pen, new Rectangle2D.Double(MARGIN, y, INNER_WIDTH, bodyHeight));
        write(pen, notes, TextStyle.NOTE, y + bodyHeight + GAP);
    }

    private static double write(Pen pen, List<String> lines, TextStyle style, double top) {
        double y = top;
        for (String line : lines) {
            pen.text(line, MARGIN, y + style.size() * LEADING / 2, style, Align.LEFT);
            y += style.size() * LEADING;
        }
        return y;
    }

    private static double height(List<String> lines, TextStyle style) {
        return lines.size() * style.size() * LEADING;
    }
}
