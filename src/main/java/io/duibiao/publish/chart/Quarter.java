package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Standing;
import io.duibiao.publish.Language;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Pen;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** The quarter of a ranking in which a place lies. */
enum Quarter {
    FIRST("前1/4", "first quarter", Palette.QUARTERS.get(0)),
    SECOND("第2个1/4", "second", Palette.QUARTERS.get(1)),
    THIRD("第3个1/4", "third", Palette.QUARTERS.get(2)),
    LAST("后1/4", "last quarter", Palette.QUARTERS.get(3));

    private final String zh;
    private final String en;
    private final Color color;

    Quarter(String zh, String en, Color color) {
        this.zh = zh;
        this.en = en;
        this.color = color;
    }

    /** Returns the quarter: the places 1 to ⌈n/4⌉ are the first. */
    static Quarter of(Standing standing) {
        return values()[Math.min(3, 4 * (standing.rank() - 1) / standing.of())];
    }

    /** Returns the name in the key to the shades. */
    String label(Language language) {
        return language.pick(zh, en);
    }

    /** Fills a field in the shade of its quarter; one without a place is left white in a thin rim. */
    static void fill(Pen pen, Rectangle2D field, Optional<Quarter> quarter) {
        quarter.ifPresentOrElse(
                q -> pen.fill(field, q.color), () -> pen.stroke(field, Palette.GRID, new BasicStroke(1)));
    }

    /** Returns the colour of text on the shade of a quarter, or on white. */
    static Color textOn(Optional<Quarter> quarter) {
        return Palette.textOn(quarter.map(q -> q.color).orElse(Palette.PAPER));
    }
}
