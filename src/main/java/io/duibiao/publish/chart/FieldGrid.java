package io.duibiao.publish.chart;

import io.duibiao.publish.drawing.Align;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.TextStyle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** A grid of shaded fields with a text in each, names on the left and headings above. */
final class FieldGrid implements Body {
    private static final double ROW = 20;
    private static final double WIDEST_COLUMN = 130;
    private static final double HEADING_LINE = 16;
    private static final TextStyle HEADING = TextStyle.NOTE.in(Palette.INK);

    private final Studio studio;
    private final List<Row> rows;
    private final double nameWidth;
    private final double columnWidth;
    private final List<List<String>> headings;

    FieldGrid(Studio studio, List<String> columns, List<Row> rows) {
        this.studio = studio;
        this.rows = rows;
        List<String> names = rows.stream().map(Row::name).toList();
        this.nameWidth = studio.measure().widest(names, TextStyle.LABEL.strong()) + 12;
        this.columnWidth = Math.min(WIDEST_COLUMN, (Frame.INNER_WIDTH - nameWidth) / columns.size());
        this.headings = columns.stream()
                .map(column -> studio.measure().wrapEvenly(column, HEADING, columnWidth - 8))
                .toList();
    }

    /**
     * A row.
     *
     * @param name its name
     * @param style how the name is set
     * @param fields one a column, empty where there is nothing
     */
    record Row(String name, TextStyle style, List<Optional<Field>> fields) {
        Row {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field.
     *
     * @param text what stands in it
     * @param quarter its shade
     */
    record Field(String text, Quarter quarter) {}

    @Override
    public double height() {
        return QuarterLegend.HEIGHT + headingHeight() + rows.size() * ROW;
    }

    private double headingHeight() {
        return headings.stream().mapToInt(List::size).max().orElse(0) * HEADING_LINE + 6;
    }

    @Override
    public void draw(Pen pen, Rectangle2D area) {
        new QuarterLegend(studio.language()).draw(pen, area.getMinX(), area.getMinY());
        double top = area.getMinY() + QuarterLegend.HEIGHT + headingHeight();
        for (int column = 0; column < headings.size(); column++) {
            heading(pen, headings.get(column), area.getMinX() + nameWidth + (column + 0.5) * columnWidth, top);
        }
        for (int i = 0; i < rows.size(); i++) {
            row(pen, rows.get(i), area.getMinX(), top + i * ROW);
        }
    }

    private static void heading(Pen pen, List<String> lines, double x, double bottom) {
        for (int i = 0; i < lines.size(); i++) {
            double y = bottom - 4 - (lines.size() - i - 0.5) * HEADING_LINE;
            pen.text(lines.get(i), x, y, HEADING, Align.CENTER);
        }
    }

    private void row(Pen pen, Row row, double left, double top) {
        double middle = top + ROW / 2;
        pen.text(row.name(), left + nameWidth - 10, middle, row.style(), Align.RIGHT);
        for (int column = 0; column < row.fields().size(); column++) {
            double x = left + nameWidth + column * columnWidth;
            Optional<Field> field = row.fields().get(column);
            Optional<Quarter> quarter = field.map(Field::quarter);
            Quarter.fill(pen, new Rectangle2D.Double(x + 1, top + 1, columnWidth - 2, ROW - 2), quarter);
            TextStyle style = row.style().in(Quarter.textOn(quarter));
            pen.text(field.map(Field::text).orElse("–"), x + columnWidth / 2, middle, style, Align.CENTER);
        }
    }
}
