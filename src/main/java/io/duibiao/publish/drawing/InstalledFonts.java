package io.duibiao.publish.drawing;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The fonts of the machine, asked only for characters that the bundled typeface lacks, such as 鄠 of 鄠邑区. */
final class InstalledFonts {
    private final Map<Integer, Optional<Font>> found = new ConcurrentHashMap<>();

    /** Returns a font that has a character: the usual one without serifs, else the first by name; empty where none has it. */
    Optional<Font> having(int codePoint) {
        return found.computeIfAbsent(codePoint, InstalledFonts::find);
    }

    private static Optional<Font> find(int codePoint) {
        Stream<Font> usual = Stream.of(new Font(Font.SANS_SERIF, Font.PLAIN, 1));
        Stream<Font> all = Stream.of(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .sorted(Comparator.comparing(Font::getFontName));
        return Stream.concat(usual, all)
                .filter(font -> font.canDisplay(codePoint))
                .findFirst();
    }
}
