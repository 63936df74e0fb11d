package io.duibiao.publish.chart;

import io.duibiao.publish.drawing.Palette;
import java.awt.BasicStroke;
import java.awt.Color;

/** Whose a line of growth is, from the quietest to the one that must be seen, and how it is drawn. */
enum LineRole {
    /** Any other member: one of many grey lines without a name. */
    CROWD(Palette.CROWD, Palette.RULE, 1),
    /** The nation. */
    NATION(Palette.NATION, Palette.NATION, 2),
    /** The city. */
    CITY(Palette.CITY, Palette.CITY, 2.4f),
    /** The region that is set off. */
    SUBJECT(Palette.SUBJECT, Palette.SUBJECT, 2.4f);

    private final Color color;
    private final Color markColor;
    private final float width;

    LineRole(Color color, Color markColor, float width) {
        this.color = color;
        this.markColor = markColor;
        this.width = width;
    }

    /** Returns whether its name and last figure stand at its right end. */
    boolean isNamed() {
        return this != CROWD;
    }

    Color color() {
        return color;
    }

    Color markColor() {
        return markColor;
    }

    /** Returns its stroke: the nation's is dashed, so that it is told from the city's without colour. */
    BasicStroke stroke() {
        return this == NATION
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {6, 4}, 0)
                : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
