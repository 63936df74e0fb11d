package io.duibiao.publish.drawing;

import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** How wide texts are and where their lines break, known before anything is drawn and the same for PNG and SVG. */
public final class TextMeasure {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    /** Marks that may not begin a line (避头). */
    private static final String NOT_FIRST = ",.;:!?%)]}、，。；：！？％）】》」』…";

    private final Typeface typeface;

    /** Makes a measure for this typeface. */
    public TextMeasure(Typeface typeface) {
        this.typeface = typeface;
    }

    /** Returns the width of a text in pixels. */
    public double width(String text, TextStyle style) {
        return text.isEmpty()
                ? 0
                : typeface.font(style).getStringBounds(text, CONTEXT).getWidth();
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

    /** Cuts a text into what may not be broken: a word, or a Chinese character with the marks that follow it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
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
        return pieces;
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
