package io.duibiao.document.format;

import io.duibiao.document.limit.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the tables of a plain text: lines one below the other that fall into columns in the same way, at least two of them a
 * label with figures. A run of text never does.
 */
final class TxtTables {
    private static final int LEAST_LINES = 3;
    private static final int LEAST_DATA = 2;
    private static final int LONGEST_HEAD = 8;

    private TxtTables() {}

    /** Returns the lines of a text. */
    static List<TxtLine> lines(String text) {
        List<TxtLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                int end = i > start && text.charAt(i - 1) == '\r' ? i - 1 : i;
                lines.add(TxtLine.of(text, start, end));
                start = i + 1;
            }
        }
        return lines;
    }

    /** Returns the number of the line after the table that begins at a line; that line where none begins there. */
    static int end(List<TxtLine> lines, int first) {
        TxtLine.Way way = lines.subList(first, Math.min(lines.size(), first + LEAST_LINES)).stream()
                .map(TxtLine::way)
                .filter(w -> w != TxtLine.Way.FRAME)
                .findFirst()
                .orElse(TxtLine.Way.FRAME);
        if (!isHead(lines, first, way)) {
            return first;
        }
        int end = way == TxtLine.Way.BLANKS ? evenEnd(lines, first) : columnsEnd(lines, first, way);
        List<TxtLine> table = lines.subList(first, end).stream()
                .filter(line -> line.way() != TxtLine.Way.FRAME)
                .toList();
        long data = table.stream().filter(TxtLine::isData).count();
        return table.size() >= LEAST_LINES && data >= LEAST_DATA ? end : first;
    }

    /** The first lines are headings, and figures stand soon below them: nothing else is looked at any further. */
    private static boolean isHead(List<TxtLine> lines, int first, TxtLine.Way way) {
        List<TxtLine> head = new ArrayList<>();
        for (int i = first; i < lines.size() && head.size() < LONGEST_HEAD; i++) {
            TxtLine line = lines.get(i);
            if (!line.mayBeIn(way) && !isLabel(lines, i, way)) {
                break;
            }
            if (line.way() != TxtLine.Way.FRAME) {
                head.add(line);
            }
        }
        return !head.isEmpty() && !head.get(0).isData() && head.stream().anyMatch(TxtLine::isData);
    }

    private static int columnsEnd(List<TxtLine> lines, int first, TxtLine.Way way) {
        int end = first;
        for (int i = first; i < lines.size() && (lines.get(i).mayBeIn(way) || isLabel(lines, i, way)); i++) {
            Limits.checkTime();
            end = lines.get(i).mayBeIn(way) ? i + 1 : end;
        }
        return end;
    }

    /** Single blanks part columns only where a heading and lines of figures have as many: so many words are no sentence. */
    private static int evenEnd(List<TxtLine> lines, int first) {
        int width = lines.get(first).chunks().size();
        int end = first + 1;
        while (width > 2
                && end < lines.size()
                && lines.get(end).way() == TxtLine.Way.BLANKS
                && lines.get(end).chunks().size() == width
                && lines.get(end).isData()) {
            Limits.checkTime();
            end++;
        }
        return end;
    }

    /** A label alone may stand between lines of figures: it groups those below it. */
    private static boolean isLabel(List<TxtLine> lines, int at, TxtLine.Way way) {
        Predicate<Integer> inside =
                i -> i >= 0 && i < lines.size() && lines.get(i).mayBeIn(way);
        TxtLine line = lines.get(at);
        return line.chunks().size() == 1
                && line.end() > line.start()
                && line.chunks().get(0).text().length() < 20
                && !line.chunks().get(0).text().matches(".*[。；;:：]")
                && inside.test(at - 1)
                && inside.test(at + 1);
    }
}
