package io.duibiao.document.format;

import java.util.List;
import java.util.Optional;

/** Finds the character that separates the fields of a delimited text: comma, tab, semicolon or bar. */
final class Delimiter {
    private static final List<Character> CANDIDATES = List.of(',', '\t', ';', '|');
    private static final int LINES_LOOKED_AT = 60;

    private Delimiter() {}

    /** Returns the delimiter by which most lines fall into the same number of fields; empty where no two lines do. */
    static Optional<Character> of(String text) {
        Optional<Character> best = Optional.empty();
        int bestScore = 1;
        for (char candidate : CANDIDATES) {
            int score = score(text, candidate);
            if (score > bestScore) {
                bestScore = score;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** Returns in how many of the first lines the delimiter stands as often as in the most usual line. */
    private static int score(String text, char delimiter) {
        int[] linesByCount = new int[1024];
        int lines = 0;
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && lines < LINES_LOOKED_AT; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                count++;
            } else if (c == '\n' && !quoted) {
                linesByCount[Math.min(count, 1023)]++;
                lines++;
                count = 0;
            }
        }
        linesByCount[Math.min(count, 1023)]++;
        int usual = 0;
        for (int n = 1; n < linesByCount.length; n++) {
            usual = Math.max(usual, linesByCount[n]);
        }
        return usual;
    }
}
