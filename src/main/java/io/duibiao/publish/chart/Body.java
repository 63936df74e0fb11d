package io.duibiao.publish.chart;

import io.duibiao.publish.drawing.Pen;
import java.awt.geom.Rectangle2D;

/** What a chart shows between its heading and its notes. */
interface Body {
    /** Returns how high it must be, in pixels at 1×. */
    double height();

    /** Draws it into the area, which has the height asked for. */
    void draw(Pen pen, Rectangle2D area);
}
