package io.duibiao.document.format;

import io.duibiao.document.limit.Limits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The cells of an HTML table, laid out on a grid as a browser does. */
final class HtmlTable {
    private static final int MAX_SPAN = 1000;

    /** Blanks of the page's source show nothing; no-break and wide ones before a label indent it. */
    private static final Pattern SOURCE_BLANKS = Pattern.compile("^[ \\t\\r\\n]+");

    private static final Pattern INDENT = Pattern.compile("mso-char-indent-count:\\s*(\\d)");

    private HtmlTable() {}

    /** Returns whether the element is a table of data, not one that places blocks on a page. */
    static boolean isData(Element element) {
        if (!element.nodeName().equals("table") || element.select("table").size() > 1) {
            return false;
        }
        List<Element> rows = element.select("tr");
        int cells = element.select("td, th").size();
        boolean wordy =
                element.select("td").stream().anyMatch(cell -> cell.text().length() > 400);
        return rows.size() >= 2 && cells >= 2 * rows.size() - 2 && cells >= 4 && !wordy;
    }

    /** Returns the cells from top to bottom and left to right. */
    static List<Placed> cells(Element table) {
        List<Placed> placed = new ArrayList<>();
        Map<Integer, BitSet> taken = new HashMap<>();
        int row = 0;
        for (Element line : table.select("tr")) {
            int column = 0;
            for (Element cell : line.select("> td, > th")) {
                column = taken.computeIfAbsent(row, r -> new BitSet()).nextClearBit(column);
                Placed next = new Placed(row, column, span(cell, "rowspan"), span(cell, "colspan"), text(cell));
                Limits.checkTime();
                for (int r = row; r < row + next.height(); r++) {
                    taken.computeIfAbsent(r, i -> new BitSet()).set(column, column + next.width());
                }
                placed.add(next);
                column += next.width();
            }
            row++;
        }
        return placed;
    }

    private static int span(Element cell, String attribute) {
        try {
            return Math.max(
                    1, Math.min(MAX_SPAN, Integer.parseInt(cell.attr(attribute).strip())));
        } catch (NumberFormatException e) {
            return 1; // absent or nonsense: browsers take 1
        }
    }

    /** Line breaks in a cell part a Chinese heading from its English one, so they are kept. */
    private static String text(Element cell) {
        Element copy = cell.clone();
        copy.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
        copy.select("p, div").forEach(block -> block.appendText("\n"));
        String text = SOURCE_BLANKS.matcher(copy.wholeText()).replaceFirst("").stripTrailing();
        return " ".repeat(indent(cell)) + text.replace('\u00a0', ' ');
    }

    /** A page that Excel wrote indents a cell by its style, in characters. */
    private static int indent(Element cell) {
        Matcher indent = INDENT.matcher(cell.attr("style"));
        return indent.find() ? 2 * Integer.parseInt(indent.group(1)) : 0;
    }

    /**
     * A cell on the grid.
     *
     * @param row its first row, from 0
     * @param column its first column, from 0
     * @param height how many rows it spans
     * @param width how many columns it spans
     * @param text what it shows
     */
    record Placed(int row, int column, int height, int width, String text) {}
}
