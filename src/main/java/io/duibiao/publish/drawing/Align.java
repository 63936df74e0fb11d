package io.duibiao.publish.drawing;

/** Which point of a text its x coordinate names. */
public enum Align {
    LEFT,
    CENTER,
    RIGHT;

    /** Returns where a text of this width begins. */
    double left(double x, double width) {
        return switch (this) {
            case LEFT -> x;
            case CENTER -> x - width / 2;
            case RIGHT -> x - width;
        };
    }
}
