package io.duibiao.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a plain text with the stretches that it falls into: by bars, by tabs, by wide gaps, or by any blank. A Chinese
 * character is two places wide, so that columns stand below one another as on a screen.
 *
 * @param start where it begins in the text
 * @param end where it ends, before the line's end
 * @param chunks its stretches, from left to right
 * @param way what parts them
 */
record TxtLine(int start, int end, List<PrintedLine.Chunk> chunks, Way way) {
    private static final Pattern BAR = Pattern.compile("[│┃║|｜]");
    private static final Pattern FRAME =
            Pattern.compile("[\\s\\u2500-\\u257f|+=_:-]*[\\u2500-\\u257f=_-]{3}[\\s\\u2500-\\u257f|+=_:-]*");
    private static final Pattern GAP = Pattern.compile(" {2,}| *\\u3000[ \\u3000]*");
    private static final Pattern BLANK = Pattern.compile("[ \\u3000]+");
    private static final Pattern NUMBER = Pattern.compile(
            "[-−+]?\\d[\\d,]*(?:\\.\\d+)?%?|-+|—+|…+|\\.{3}|/|(?:持平)|[↑↓]?\\d+(?:\\.\\d+)?|\\(\\d+(?:\\.\\d+)?\\)");

    /** What parts the stretches of a line. */
    enum Way {
        /** A line that is drawn, and holds no text. */
        FRAME,
        BARS,
        TABS,
        GAPS,
        BLANKS
    }

    TxtLine {
        chunks = List.copyOf(chunks);
    }

    /** Returns the line of a text between two places. */
    static TxtLine of(String text, int start, int end) {
        String line = text.substring(start, end).stripTrailing();
        if (FRAME.matcher(line).matches()) {
            return new TxtLine(start, end, List.of(), Way.FRAME);
        }
        if (BAR.matcher(line).results().count() > 1) {
            return new TxtLine(start, end, barred(line), Way.BARS);
        }
        if (line.indexOf('\t') >= 0) {
            return new TxtLine(start, end, numbered(line.split("\t", -1)), Way.TABS);
        }
        List<PrintedLine.Chunk> gaps = gapped(line);
        return gaps.size() > 1
                ? new TxtLine(start, end, gaps, Way.GAPS)
                : new TxtLine(start, end, numbered(BLANK.split(line.strip())), Way.BLANKS);
    }

    /** A cell reaches from bar to bar; a blank one is one too. */
    private static List<PrintedLine.Chunk> barred(String line) {
        List<PrintedLine.Chunk> chunks = new ArrayList<>();
        Matcher bar = BAR.matcher(line);
        int from = -1;
        while (bar.find()) {
            if (from >= 0 || !line.substring(0, bar.start()).isBlank()) {
                add(chunks, line, Math.max(0, from), bar.start());
            }
            from = bar.end();
        }
        if (from < line.length()) {
            add(chunks, line, from, line.length());
        }
        return chunks;
    }

    private static void add(List<PrintedLine.Chunk> chunks, String line, int from, int to) {
        String cell = line.substring(from, to).stripTrailing();
        String text = cell.startsWith(" ") ? cell.substring(1) : cell;
        chunks.add(new PrintedLine.Chunk(width(line, from), width(line, to), text));
    }

    private static List<PrintedLine.Chunk> numbered(String[] cells) {
        List<PrintedLine.Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            chunks.add(new PrintedLine.Chunk(10 * i, 10 * i + 9, cells[i].stripTrailing()));
        }
        return chunks;
    }

    /** The blanks before a label stay with it: they say what it is a part of. */
    private static List<PrintedLine.Chunk> gapped(String line) {
        String body = line.stripLeading();
        int indent = line.length() - body.length();
        List<PrintedLine.Chunk> chunks = new ArrayList<>();
        Matcher gap = GAP.matcher(body);
        int from = 0;
        while (gap.find()) {
            chunks.add(chunk(line, indent, indent + from, indent + gap.start(), from == 0));
            from = gap.end();
        }
        chunks.add(chunk(line, indent, indent + from, line.length(), from == 0));
        return chunks;
    }

    private static PrintedLine.Chunk chunk(String line, int indent, int from, int to, boolean first) {
        String text = line.substring(first ? 0 : from, to);
        return new PrintedLine.Chunk(width(line, first ? indent : from), width(line, to), text);
    }

    private static int width(String line, int end) {
        return line.substring(0, end).chars().map(c -> c >= 0x2e80 ? 2 : 1).sum();
    }

    /** Returns whether it is a label with figures right of it: all but one or two of its stretches are numbers. */
    boolean isData() {
        if (chunks.size() < 2
                || isNumber(chunks.get(0)) && !chunks.get(0).text().strip().matches("(?:19|20)\\d\\d")) {
            return false;
        }
        List<PrintedLine.Chunk> right = chunks.subList(1, chunks.size()).stream()
                .filter(chunk -> !chunk.text().isBlank())
                .toList();
        long numbers = right.stream().filter(TxtLine::isNumber).count();
        return numbers > 0
                && right.size() - numbers <= 1
                && right.stream()
                        .anyMatch(chunk -> Character.isDigit(chunk.text()
                                        .strip()
                                        .charAt(chunk.text().strip().length() - 1))
                                || chunk.text().endsWith("%"));
    }

    private static boolean isNumber(PrintedLine.Chunk chunk) {
        return NUMBER.matcher(chunk.text().strip()).matches();
    }

    /** Returns whether it may be a line of a table that falls into columns in this way. */
    boolean mayBeIn(Way table) {
        return way == Way.FRAME || (way == table && chunks.size() > 1 && !isSentence());
    }

    private boolean isSentence() {
        return chunks.stream()
                .anyMatch(chunk -> chunk.text().contains("。") || chunk.text().length() > 40);
    }

    /** Returns the line as one that is laid out on a page. */
    PrintedLine laidOut() {
        return new PrintedLine(0, 0, 1, chunks);
    }
}
