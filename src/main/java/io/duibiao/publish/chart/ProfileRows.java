package io.duibiao.publish.chart;

import io.duibiao.publish.Amount;
import io.duibiao.publish.drawing.Align;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.TextStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows with a dot for the region and a bar over what rounding allows it, a bar for the city, a ring for the nation, a band over the
 * middle half of all members, and the three figures in columns.
 */
final class ProfileRows implements Body {
    private static final double HEAD = 28;
    private static final double ROW = 25;
    private static final double COLUMN = 76;
    private static final double MOST_NAME = 250;
    private static final double BAND = 17;
    private static final double ROUNDING = 7;

    private final Studio studio;
    private final List<String> heads;
    private final List<Row> rows;
    private final double nameWidth;

    /**
     * Makes the rows.
     *
     * @param heads what region, city and nation are called
     * @param rows the rows
     */
    ProfileRows(Studio studio, List<String> heads, List<Row> rows) {
        this.studio = studio;
        this.heads = heads;
        this.rows = rows;
        double widest = studio.measure().widest(rows.stream().map(Row::name).toList(), TextStyle.LABEL);
        this.nameWidth = Math.min(MOST_NAME, widest) + 14;
    }

    /**
     * A row.
     *
     * @param name the indicator
     * @param own the region's growth
     * @param city the city's, empty where it is not known
     * @param nation the nation's, empty where it is not known
     * @param half the middle half of all members, empty where they are few
     */
    record Row(String name, Span own, Optional<Amount> city, Optional<Amount> nation, Optional<Span> half) {
        Stream<Double> values() {
            Stream<Double> amounts =
                    Stream.of(city, nation).flatMap(Optional::stream).map(ProfileRows::value);
            Stream<Double> ends = Stream.of(Optional.of(own), half)
                    .flatMap(Optional::stream)
                    .flatMap(span -> Stream.of(value(span.low()), value(span.high())));
            return Stream.concat(amounts, ends);
        }
    }

    /**
     * A stretch of the scale.
     *
     * @param low its lower end
     * @param middle the figure in it
     * @param high its upper end
     */
    record Span(Amount low, Amount middle, Amount high) {}

    private static double value(Amount amount) {
        return amount.value().doubleValue();
    }

    @Override
    public double height() {
        return HEAD + rows.stream().mapToDouble(this::height).sum();
    }

    private List<String> lines(Row row) {
        return studio.measure().wrap(row.name(), TextStyle.LABEL, nameWidth - 12);
    }

    @Override
    public void draw(Pen pen, Rectangle2D area) {
        Rectangle2D field = new Rectangle2D.Double(
                area.getMinX() + nameWidth,
                area.getMinY() + HEAD,
                area.getWidth() - nameWidth - 3 * COLUMN - 10,
                area.getHeight() - HEAD);
        heads(pen, area);
        bands(pen, field);
        double zero = x(0, field);
        pen.line(zero, field.getMinY(), zero, field.getMaxY(), Palette.RULE, 1);
        double top = field.getMinY();
        for (Row row : rows) {
            pen.line(area.getMinX(), top, area.getMaxX(), top, Palette.GRID, 1);
            double middle = top + height(row) / 2;
            names(pen, row, area.getMinX(), middle);
            marks(pen, row, field, middle);
            figures(pen, row, area.getMaxX(), middle);
            top += height(row);
        }
    }

    private double height(Row row) {
        return lines(row).size() * 16 + ROW - 16;
    }

    /** The bands lie under the line of zero, which all rows share. */
    private void bands(Pen pen, Rectangle2D field) {
        double top = field.getMinY();
        for (Row row : rows) {
            double middle = top + height(row) / 2;
            row.half().ifPresent(half -> stretch(pen, half, new Stripe(field, middle, BAND, Palette.GRID)));
            top += height(row);
        }
    }

    /** The heads of the columns are the key to the marks too. */
    private void heads(Pen pen, Rectangle2D area) {
        double y = area.getMinY() + HEAD / 2;
        double right = area.getMaxX();
        for (int i = 0; i < heads.size(); i++) {
            double x = right - (2 - i) * COLUMN;
            TextStyle style =
                    TextStyle.NOTE.strong().in(i == 0 ? Palette.SUBJECT : i == 1 ? Palette.CITY : Palette.NATION);
            pen.text(heads.get(i), x, y, style, Align.RIGHT);
            double mark = x - pen.measure().width(heads.get(i), style) - 9;
            switch (i) {
                case 0 -> own(pen, mark, y);
                case 1 -> city(pen, mark, y);
                default -> nation(pen, mark, y);
            }
        }
    }

    private void names(Pen pen, Row row, double left, double middle) {
        List<String> lines = lines(row);
        for (int i = 0; i < lines.size(); i++) {
            pen.text(lines.get(i), left, middle + (i - (lines.size() - 1) / 2.0) * 16, TextStyle.LABEL, Align.LEFT);
        }
    }

    private void marks(Pen pen, Row row, Rectangle2D field, double y) {
        stretch(pen, row.own(), new Stripe(field, y, ROUNDING, Palette.MEMBER));
        row.city().ifPresent(amount -> city(pen, x(value(amount), field), y));
        row.nation().ifPresent(amount -> nation(pen, x(value(amount), field), y));
        own(pen, x(value(row.own().middle()), field), y);
    }

    /** Where and how a stretch is drawn. */
    private record Stripe(Rectangle2D field, double middle, double height, Color color) {}

    private void stretch(Pen pen, Span span, Stripe stripe) {
        double low = x(value(span.low()), stripe.field());
        double width = x(value(span.high()), stripe.field()) - low;
        pen.fill(
                new Rectangle2D.Double(low, stripe.middle() - stripe.height() / 2, width, stripe.height()),
                stripe.color());
    }

    private static void own(Pen pen, double x, double y) {
        pen.dot(x, y, 5, Palette.SUBJECT);
    }

    private static void city(Pen pen, double x, double y) {
        pen.fill(new Rectangle2D.Double(x - 1.8, y - 8, 3.6, 16), Palette.CITY);
    }

    private static void nation(Pen pen, double x, double y) {
        pen.stroke(new Ellipse2D.Double(x - 5, y - 5, 10, 10), Palette.NATION, new BasicStroke(2));
    }

    private static void figures(Pen pen, Row row, double right, double y) {
        pen.text(
                row.own().middle().text(),
                right - 2 * COLUMN,
                y,
                TextStyle.LABEL.strong().in(Palette.SUBJECT),
                Align.RIGHT);
        pen.text(row.city().map(Amount::text).orElse("–"), right - COLUMN, y, TextStyle.LABEL, Align.RIGHT);
        pen.text(row.nation().map(Amount::text).orElse("–"), right, y, TextStyle.LABEL, Align.RIGHT);
    }

    private double x(double value, Rectangle2D field) {
        double low = Math.min(
                0, rows.stream().flatMap(Row::values).min(Double::compare).orElse(0.0));
        double high = Math.max(
                0, rows.stream().flatMap(Row::values).max(Double::compare).orElse(1.0));
        double span = high > low ? high - low : 1;
        return field.getMinX() + 10 + (field.getWidth() - 20) * (value - low) / span;
    }
}
