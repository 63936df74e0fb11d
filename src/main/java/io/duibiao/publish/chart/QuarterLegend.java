package io.duibiao.publish.chart;

import io.duibiao.publish.Language;
import io.duibiao.publish.drawing.Align;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.TextStyle;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** The key to the shades of a heat map or a map of tiles, in one line. */
final class QuarterLegend {
    static final double HEIGHT = 26;
    private static final double SWATCH = 13;
    private static final double GAP = 16;

    private final Language language;

    QuarterLegend(Language language) {
        this.language = language;
    }

    void draw(Pen pen, double left, double top) {
        double x = left;
        for (Quarter quarter : Quarter.values()) {
            x = entry(pen, x, top, Optional.of(quarter), quarter.label(language));
        }
        entry(pen, x, top, Optional.empty(), language.pick("无可比数据", "no figure"));
    }

    private static double entry(Pen pen, double x, double top, Optional<Quarter> quarter, String label) {
        Quarter.fill(pen, new Rectangle2D.Double(x, top, SWATCH, SWATCH), quarter);
        pen.text(label, x + SWATCH + 5, top + SWATCH / 2, TextStyle.NOTE, Align.LEFT);
        return x + SWATCH + 5 + pen.measure().width(label, TextStyle.NOTE) + GAP;
    }
}
