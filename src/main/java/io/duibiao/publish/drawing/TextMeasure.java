package io.duibiao.publish.drawing;

import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** How wide texts are and where their lines break, known before anything is drawn and the same for PNG and SVG. */
public final class TextMeasure {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    /** Marks that may not begin a line (避头). */
    private static final String NOT_FIRST = ",.;:!?%)]}、，。；：！？％）】》」』…";

    /** Items between 、 up to this length stay on one line. */
    private static final int LONGEST_ITEM = 6;

    private final Typeface typeface;

    /** Makes a measure for this typeface. */
    public TextMeasure(Typeface typeface) {
        this.typeface = typeface;
    }

    /** Returns the width of a text in pixels. */
    public double width(String text, TextStyle style) {
        return typeface.runs(text, style).stream()
                .mapToDouble(TextMeasure::width)
                .sum();
    }

    /** Returns the width of a piece of text in its font. */
    static double width(Typeface.Run run) {
        return run.font().getStringBounds(run.text(), CONTEXT).getWidth();
    }

    /** Returns the width of the widest of several texts in pixels, 0 for none. */
    public double widest(List<String> texts, TextStyle style) {
        return texts.stream().mapToDouble(text -> width(text, style)).max().orElse(0);
    }

    /** Returns the text in lines no wider than {@code width} pixels, broken between Chinese characters or at spaces. */
    public List<String> wrap(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            boolean full = line.length() > 0 && width(line + piece.stripTrailing(), style) > width;
            if (full) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? piece.stripLeading() : piece);
        }
        if (line.length() > 0) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /** Returns the text in as few lines as {@link #wrap} makes, of about the same width: no line with a single character. */
    public List<String> wrapEvenly(String text, TextStyle style, double width) {
        List<String> lines = wrap(text, style, width);
        int fewest = lines.size();
        for (double narrower = width - style.size(); narrower > style.size(); narrower -= style.size()) {
            List<String> next = wrap(text, style, narrower);
            if (next.size() > fewest) {
                return lines;
            }
            lines = next;
        }
        return lines;
    }

    /** Cuts a text into what may not be broken: an item of a list, a word, or a character with the marks that follow it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int comma = text.indexOf('、', begin);
            int end = comma < 0 ? text.length() : comma + 1;
            if (comma >= 0 && end - begin <= LONGEST_ITEM && begin > 0) {
                pieces.add(text.substring(begin, end));
            } else {
                addCharacters(text.substring(begin, end), pieces);
            }
            begin = end;
        }
        return pieces;
    }

    private static void addCharacters(String text, List<String> pieces) {
        StringBuilder piece = new StringBuilder();
        int before = ' ';
        for (int c : text.codePoints().toArray()) {
            if (piece.length() > 0 && mayBreak(before, c)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
            before = c;
        }
        pieces.add(piece.toString());
    }

    private static boolean mayBreak(int before, int next) {
        if (NOT_FIRST.indexOf(next) >= 0) {
            return false;
        }
        return before == ' ' || isWide(next) || (isWide(before) && next != ' ');
    }

    private static boolean isWide(int c) {
        return c >= 0x2E80;
    }
}
