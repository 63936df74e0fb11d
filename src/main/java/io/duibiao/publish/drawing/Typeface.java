package io.duibiao.publish.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The typeface of all pictures, carried along so that they look alike on every machine: Noto Sans SC, GB 2312's characters.
 *
 * @param regular the weight of running text
 * @param bold the weight of headings
 */
public record Typeface(Font regular, Font bold) {

    /** The family with what stands in for it where an SVG is opened without it. */
    public static final String FAMILIES =
            "'Noto Sans SC','Microsoft YaHei','PingFang SC','Source Han Sans SC',sans-serif";

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

    /** Returns the characters of a text that the typeface has no glyph for, each once; empty where it has all. */
    public String missing(String text) {
        StringBuilder missing = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !regular.canDisplay(c))
                .distinct()
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }
}
