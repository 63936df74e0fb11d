package io.duibiao.publish.drawing;

import java.awt.Color;
import java.util.List;

/**
 * The colours of all pictures. Told apart by the colour-blind and in grey print: the subject is darker than the others, the
 * city's line is solid and the nation's is dashed, so no meaning rests on hue alone.
 */
public final class Palette {
    /** Text. */
    public static final Color INK = new Color(0x1F2328);
    /** Text that steps back: subtitles, ticks, notes. */
    public static final Color QUIET = new Color(0x5F6875);
    /** Lines of the grid. */
    public static final Color GRID = new Color(0xE5E7EB);
    /** The zero line and other lines that must be seen. */
    public static final Color RULE = new Color(0x9AA2AE);
    /** Lines of the many, behind the few that matter. */
    public static final Color CROWD = new Color(0xC9CED6);
    /** The ground. */
    public static final Color PAPER = Color.WHITE;
    /** The regions that are compared. */
    public static final Color MEMBER = new Color(0x9DBBDC);
    /** The region that is set off. */
    public static final Color SUBJECT = new Color(0x174A8C);
    /** The city. */
    public static final Color CITY = new Color(0xC2410C);
    /** The nation. */
    public static final Color NATION = new Color(0x3F4754);
    /** What lies below the city in a picture of gaps. */
    public static final Color BELOW = new Color(0xE0A458);
    /** A band that is only hinted at. */
    public static final Color BAND = new Color(0xF3F4F6);
    /** From the first to the last quarter of a ranking: one hue, its lightness tells. */
    public static final List<Color> QUARTERS =
            List.of(new Color(0x1F5597), new Color(0x6E9DCB), new Color(0xAFCBE6), new Color(0xE4EDF6));

    private Palette() {}

    /** Returns the colour of text that is read on this ground: ink, or paper on a dark one. */
    public static Color textOn(Color ground) {
        double luminance = 0.2126 * ground.getRed() + 0.7152 * ground.getGreen() + 0.0722 * ground.getBlue();
        return luminance < 140 ? PAPER : INK;
    }
}
