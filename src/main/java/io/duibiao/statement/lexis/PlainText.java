package io.duibiao.statement.lexis;

import java.util.Arrays;

/**
 * A text in the one form in which it is read: half-width punctuation and digits, simplified characters, no spaces but
 * those between words in Latin letters or between digits, and lines joined that a converter broke in the middle of a
 * sentence. Every character knows where it stands in the original.
 */
public final class PlainText {
    private final String original;
    private final String text;
    private final int[] origin;

    PlainText(String original, String text, int[] origin) {
        this.original = original;
        this.text = text;
        this.origin = Arrays.copyOf(origin, text.length());
    }

    /** Returns the plain form of a text. */
    public static PlainText of(String original) {
        return new Folding(original).fold();
    }

    /** Returns the folded text; all indexes of tokens count its characters. */
    public String text() {
        return text;
    }

    /** Returns whether the text was decoded in a wrong character set, so that no figure of it can be trusted. */
    public boolean isDamaged() {
        return Damage.isLikely(text);
    }

    /** Returns where the character stands in the original, as a UTF-16 index. */
    public int originStart(int index) {
        return index < origin.length ? origin[index] : original.length();
    }

    /** Returns the UTF-16 index of the original just after the last character before {@code end}. */
    public int originEnd(int end) {
        return end == 0 ? 0 : origin[end - 1] + 1;
    }

    /** Returns the original words of a stretch of the folded text, spaces inside it included. */
    public String originalWords(int start, int end) {
        return start >= end ? "" : original.substring(originStart(start), originEnd(end));
    }
}
