package io.duibiao.publish.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Draws text and simple shapes on a picture; coordinates are pixels at 1×, y grows downwards. */
public final class Pen {
    /** The distance from the middle of a line of text down to its baseline, in parts of its size. */
    private static final double MIDDLE_TO_BASELINE = 0.36;

    private final Graphics2D graphics;
    private final Typeface typeface;
    private final TextMeasure measure;

    /** Makes a pen for a picture. */
    public Pen(Graphics2D graphics, Typeface typeface) {
        this.graphics = graphics;
        this.typeface = typeface;
        this.measure = new TextMeasure(typeface);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** Returns the picture that the pen draws on. */
    public Graphics2D graphics() {
        return graphics;
    }

    /** Returns the typeface. */
    public Typeface typeface() {
        return typeface;
    }

    /** Returns the measure of texts. */
    public TextMeasure measure() {
        return measure;
    }

    /** Writes a text whose middle line is at {@code y}. */
    public void text(String text, double x, double y, TextStyle style, Align align) {
        graphics.setColor(style.color());
        double left = align.left(x, measure.width(text, style));
        for (Typeface.Run run : typeface.runs(text, style)) {
            graphics.setFont(run.font());
            graphics.drawString(run.text(), (float) left, (float) (y + style.size() * MIDDLE_TO_BASELINE));
            left += TextMeasure.width(run);
        }
    }

    /** Writes a text on a piece of paper, so that lines behind it do not strike it through. */
    public void textOnPaper(String text, double x, double y, TextStyle style, Align align) {
        double width = measure.width(text, style);
        double height = style.size() * 1.15;
        fill(new Rectangle2D.Double(align.left(x, width) - 2, y - height / 2, width + 4, height), Palette.PAPER);
        text(text, x, y, style, align);
    }

    /** Fills a shape. */
    public void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    /** Draws a solid line. */
    public void line(double x1, double y1, double x2, double y2, Color color, float width) {
        stroke(new Line2D.Double(x1, y1, x2, y2), color, new BasicStroke(width));
    }

    /** Draws a dashed line. */
    public void dashes(double x1, double y1, double x2, double y2, Color color, float width) {
        float[] dash = {5, 4};
        stroke(
                new Line2D.Double(x1, y1, x2, y2),
                color,
                new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0));
    }

    /** Draws the outline of a shape. */
    public void stroke(Shape shape, Color color, BasicStroke stroke) {
        graphics.setColor(color);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    /** Draws a dot with a rim of paper, so that dots that touch can be told apart. */
    public void dot(double x, double y, double radius, Color color) {
        fill(new Ellipse2D.Double(x - radius - 1, y - radius - 1, 2 * radius + 2, 2 * radius + 2), Palette.PAPER);
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), color);
    }
}
