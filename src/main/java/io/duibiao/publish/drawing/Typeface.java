package io.duibiao.publish.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The typeface of all pictures, carried along so that they look alike on every machine: Noto Sans SC, GB 2312's characters. A
 * rarer character is set in a font of the machine that has it; {@code duibiao doctor} lists those that no font has.
 */
public final class Typeface {

    /** The family with what stands in for it where an SVG is opened without it: first the same letters under other names. */
    public static final String FAMILIES =
            "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif";

    private final Font regular;
    private final Font bold;
    private final InstalledFonts installed = new InstalledFonts();

    private Typeface(Font regular, Font bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /**
     * A piece of a text that is set in one font.
     *
     * @param text the piece
     * @param font the font in the size of the style
     */
    record Run(String text, Font font) {}

    /** Returns the bundled typeface, read from the class path: some 8 MB, so load it once a run. */
    public static Typeface bundled() {
        return new Typeface(
                read("NotoSansSC-Regular.ttf"), read("NotoSansSC-Bold.ttf").deriveFont(Font.BOLD));
    }

    private static Font read(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("fonts/" + file + " is not on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("fonts/" + file + " is no TrueType font", e);
        }
    }

    /** Returns the font of a style. */
    public Font font(TextStyle style) {
        return (style.bold() ? bold : regular).deriveFont(style.size());
    }

    /** Returns the bold weight, at size 1. */
    public Font bold() {
        return bold;
    }

    /** Returns a text in pieces of one font each: nearly always one. */
    List<Run> runs(String text, TextStyle style) {
        Font own = font(style);
        List<Run> runs = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            Font font = fontOf(text.codePointAt(begin), own);
            int end = begin;
            while (end < text.length() && fontOf(text.codePointAt(end), own).equals(font)) {
                end = text.offsetByCodePoints(end, 1);
            }
            runs.add(new Run(text.substring(begin, end), font));
            begin = end;
        }
        return runs;
    }

    private Font fontOf(int codePoint, Font own) {
        return own.canDisplay(codePoint)
                ? own
                : installed
                        .having(codePoint)
                        .map(font -> font.deriveFont(own.getStyle(), own.getSize2D()))
                        .orElse(own);
    }

    /** Returns the characters of a text that the bundled typeface has no glyph for, each once; empty where it has all. */
    public String missing(String text) {
        StringBuilder missing = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !regular.canDisplay(c))
                .distinct()
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    /** Returns those of the missing characters that no font of this machine has: they are drawn as empty boxes. */
    public String undrawable(String text) {
        StringBuilder undrawable = new StringBuilder();
        missing(text).codePoints().filter(c -> installed.having(c).isEmpty()).forEach(undrawable::appendCodePoint);
        return undrawable.toString();
    }
}
