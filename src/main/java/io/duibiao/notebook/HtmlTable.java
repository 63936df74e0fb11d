package io.duibiao.notebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table as HTML.
 *
 * @param columns the names of its columns
 * @param rows its rows, a value a column; null and an empty {@code Optional} are an empty cell
 */
record HtmlTable(List<String> columns, List<List<Object>> rows) {

    String html() {
        String heading = columns.stream()
                .map(column -> "<th>" + escaped(column) + "</th>")
                .collect(Collectors.joining("", "<thead><tr>", "</tr></thead>"));
        String body = rows.stream()
                .map(row -> row.stream().map(HtmlTable::cell).collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("\n", "<tbody>", "</tbody>"));
        return "<table>" + heading + "\n" + body + "</table>";
    }

    /** Returns the table as lines of text, for where no HTML is shown. */
    String text() {
        return rows.stream()
                .map(row -> row.stream().map(HtmlTable::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", String.join("\t", columns) + "\n", ""));
    }

    private static String cell(Object value) {
        String side = value instanceof Number || value instanceof Optional<?> ? " style=\"text-align:right\"" : "";
        return "<td" + side + ">" + escaped(text(value)) + "</td>";
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(HtmlTable::text).orElse("");
        }
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
