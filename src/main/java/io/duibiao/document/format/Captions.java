package io.duibiao.document.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Remembers the lines that stand above a table: its title and a line such as 「单位:亿元」. A sentence is no caption, and ends
 * what came before it.
 */
final class Captions {
    private static final int MAX_LINES = 2;
    private static final int MAX_LENGTH = 60;

    /** An English line below a Chinese one says the same again. */
    private static final Pattern TRANSLATION = Pattern.compile("[^\\u3400-\\u9fff]*[A-Za-z]{3,}[^\\u3400-\\u9fff]*");

    private final Deque<String> lines = new ArrayDeque<>();

    /** Returns whether a line is in English only, as the one that says a Chinese line again. */
    static boolean isTranslation(String line) {
        return TRANSLATION.matcher(line).matches();
    }

    /** Takes note of a line of the running text. */
    void pass(String line) {
        String text = line.strip();
        if (text.isEmpty() || (!lines.isEmpty() && isTranslation(text))) {
            return;
        }
        if (text.length() > MAX_LENGTH || text.endsWith("。") || text.endsWith("；") || text.endsWith(";")) {
            lines.clear();
            return;
        }
        lines.addLast(text);
        if (lines.size() > MAX_LINES) {
            lines.removeFirst();
        }
    }

    /** Returns the caption of a table that stands here, and forgets it. */
    String take() {
        String caption = String.join(" ", lines);
        lines.clear();
        return caption;
    }
}
