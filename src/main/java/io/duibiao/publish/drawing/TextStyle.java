package io.duibiao.publish.drawing;

import java.awt.Color;

/**
 * How a text looks.
 *
 * @param size in pixels of a picture at 1×
 * @param bold whether it is bold
 * @param color its colour
 */
public record TextStyle(float size, boolean bold, Color color) {
    /** A picture's title. */
    public static final TextStyle TITLE = new TextStyle(20, true, Palette.INK);
    /** The line below the title, and headings inside a picture. */
    public static final TextStyle SUBTITLE = new TextStyle(13, false, Palette.QUIET);
    /** Names and figures. */
    public static final TextStyle LABEL = new TextStyle(12.5f, false, Palette.INK);
    /** Ticks of an axis, notes and the source line. */
    public static final TextStyle NOTE = new TextStyle(11.5f, false, Palette.QUIET);

    /** Returns the style in bold. */
    public TextStyle strong() {
        return new TextStyle(size, true, color);
    }

    /** Returns the style in another colour. */
    public TextStyle in(Color other) {
        return new TextStyle(size, bold, other);
    }

    /** Returns the style in another size. */
    public TextStyle sized(float other) {
        return new TextStyle(other, bold, color);
    }
}
