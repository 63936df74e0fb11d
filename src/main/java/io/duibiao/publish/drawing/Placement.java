package io.duibiao.publish.drawing;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Sets texts where there is room for them: a text that would cover another, or a point kept free, is left out. */
public final class Placement {
    private static final double CLEAR = 1.5;

    private final Pen pen;
    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Point2D> dots = new ArrayList<>();

    /** Makes an empty placement of texts inside an area. */
    public Placement(Pen pen, Rectangle2D area) {
        this.pen = pen;
        this.area = area;
    }

    /** Keeps a dot free of texts; the names of others stay so far away that they are not taken for its own. */
    public void keepFree(Point2D middle, double radius) {
        dots.add(middle);
        taken.add(new Rectangle2D.Double(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius));
    }

    private boolean nearAnother(Rectangle2D box, Point2D own) {
        double near = 13;
        Rectangle2D around = new Rectangle2D.Double(
                box.getX() - near, box.getY() - near / 2, box.getWidth() + 2 * near, box.getHeight() + near);
        return dots.stream().anyMatch(dot -> !dot.equals(own) && around.contains(dot));
    }

    /** Writes a text whose middle line is at {@code y} unless its place is taken. Returns whether it was written. */
    public boolean put(String text, double x, double y, TextStyle style, Align align) {
        Rectangle2D box = box(text, x, y, style, align);
        Rectangle2D clear = new Rectangle2D.Double(
                box.getX() - CLEAR, box.getY() - CLEAR, box.getWidth() + 2 * CLEAR, box.getHeight() + 2 * CLEAR);
        if (!area.contains(box) || taken.stream().anyMatch(clear::intersects)) {
            return false;
        }
        taken.add(box);
        pen.textOnPaper(text, x, y, style, align);
        return true;
    }

    private Rectangle2D box(String text, double x, double y, TextStyle style, Align align) {
        double width = pen.measure().width(text, style);
        double height = style.size() * 1.2;
        return new Rectangle2D.Double(align.left(x, width), y - height / 2, width, height);
    }

    /** Writes the name of a dot to its right, its left, above or below, where there is room. Returns whether there was. */
    public boolean beside(String text, Point2D middle, double radius, TextStyle style) {
        double aside = radius + 3;
        double over = radius + style.size() * 0.6 + 2;
        double x = middle.getX();
        double y = middle.getY();
        List<Spot> spots = List.of(
                new Spot(x + aside, y, Align.LEFT),
                new Spot(x - aside, y, Align.RIGHT),
                new Spot(x, y - over, Align.CENTER),
                new Spot(x, y + over, Align.CENTER),
                new Spot(x + aside - 2, y - over * 0.75, Align.LEFT),
                new Spot(x + aside - 2, y + over * 0.75, Align.LEFT),
                new Spot(x - aside + 2, y - over * 0.75, Align.RIGHT),
                new Spot(x - aside + 2, y + over * 0.75, Align.RIGHT));
        return spots.stream()
                .filter(spot -> !nearAnother(box(text, spot.x(), spot.y(), style, spot.align()), middle))
                .anyMatch(spot -> put(text, spot.x(), spot.y(), style, spot.align()));
    }

    private record Spot(double x, double y, Align align) {}
}
