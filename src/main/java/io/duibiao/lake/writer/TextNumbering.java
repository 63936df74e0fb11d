package io.duibiao.lake.writer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The numbers of texts, of which the very same object mostly comes again. */
final class TextNumbering {
    private static final int SPREAD = 0x9E3779B1;
    private static final int LEAST = 64;

    private @Nullable String[] texts = new @Nullable String[LEAST];
    private int[] numbers = new int[LEAST];
    private int size;

    /** Returns the number of a text, or {@link Numbering#NONE}. */
    int of(String text) {
        int at = place(text);
        return texts[at] == null ? Numbering.NONE : numbers[at];
    }

    /** Gives a text that has none a number. */
    void put(String text, int number) {
        if (2 * size >= texts.length) {
            grow();
        }
        int at = place(text);
        texts[at] = text;
        numbers[at] = number;
        size++;
    }

    private int place(String text) {
        int mask = texts.length - 1;
        int at = text.hashCode() * SPREAD >>> Integer.numberOfLeadingZeros(mask);
        while (!isFreeOr(text, at)) {
            at = at + 1 & mask;
        }
        return at;
    }

    private boolean isFreeOr(String text, int at) {
        String known = texts[at];
        return known == null || known.equals(text);
    }

    private void grow() {
        @Nullable String[] textsBefore = texts;
        int[] numbersBefore = numbers;
        texts = new @Nullable String[2 * textsBefore.length];
        numbers = new int[texts.length];
        for (int i = 0; i < textsBefore.length; i++) {
            String text = textsBefore[i];
            if (text != null) {
                int at = place(text);
                texts[at] = text;
                numbers[at] = numbersBefore[i];
            }
        }
    }

    /** Forgets all. */
    void clear() {
        if (size > 0) {
            Arrays.fill(texts, null);
            size = 0;
        }
    }
}
