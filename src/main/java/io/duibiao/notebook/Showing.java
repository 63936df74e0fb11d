package io.duibiao.notebook;

import io.duibiao.publish.chart.Chart;
import io.duibiao.publish.chart.ChartWriter;
import io.duibiao.publish.drawing.Typeface;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.jspecify.annotations.Nullable;

/** How the value of a cell is shown: records and Spark's rows as a table, a chart as a picture, all else as text. */
final class Showing {
    private static final int MOST_ROWS = 50;

    private @Nullable ChartWriter writer;

    /** Returns a value as Jupyter shows it. */
    DisplayData of(Object value) {
        if (value instanceof Chart chart) {
            return picture(chart);
        }
        if (value instanceof Dataset<?> rows) {
            return table(rows(rows.toDF()));
        }
        if (value instanceof Collection<?> all && all.stream().anyMatch(Record.class::isInstance)) {
            return table(records(all.stream().limit(MOST_ROWS).toList()));
        }
        return new DisplayData(String.valueOf(value));
    }

    private DisplayData picture(Chart chart) {
        DisplayData data = new DisplayData(chart.description());
        data.putData(MIMEType.parse("image/png"), Base64.getEncoder().encodeToString(writer().png(chart)));
        return data;
    }

    /** The typeface is large: it is loaded with the first picture. */
    private ChartWriter writer() {
        ChartWriter made = writer;
        if (made == null) {
            made = new ChartWriter(Typeface.bundled());
            writer = made;
        }
        return made;
    }

    private static DisplayData table(HtmlTable table) {
        DisplayData data = new DisplayData(table.text());
        data.putHTML(table.html());
        return data;
    }

    private static HtmlTable rows(Dataset<Row> rows) {
        List<List<Object>> shown = new ArrayList<>();
        for (Row row : rows.takeAsList(MOST_ROWS)) {
            List<Object> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                cells.add(row.isNullAt(column) ? "" : row.get(column));
            }
            shown.add(cells);
        }
        return new HtmlTable(List.of(rows.columns()), shown);
    }

    private static HtmlTable records(List<?> records) {
        RecordComponent[] components = records.get(0).getClass().getRecordComponents();
        List<List<Object>> rows = records.stream()
                .map(each -> Arrays.stream(components)
                        .map(component -> value(component, each))
                        .toList())
                .toList();
        return new HtmlTable(
                Arrays.stream(components).map(RecordComponent::getName).toList(), rows);
    }

    private static Object value(RecordComponent component, Object from) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(from);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot show '" + component.getName() + "' of " + from, e);
        }
    }
}
