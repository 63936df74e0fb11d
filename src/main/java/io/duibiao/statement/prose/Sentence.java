package io.duibiao.statement.prose;

import java.util.List;

/**
 * A sentence up to 。 or ；, as phrases.
 *
 * @param text its words
 * @param phrases its phrases in order
 * @param position whether it opens a paragraph, is a heading, or neither
 */
record Sentence(String text, List<Phrase> phrases, Position position) {
    Sentence {
        phrases = List.copyOf(phrases);
    }

    boolean hasFigures() {
        return figuresEnd() > 0;
    }

    /** Returns the index after the last phrase with a figure; 0 where there is none. */
    int figuresEnd() {
        int end = phrases.size();
        while (end > 0 && phrases.get(end - 1).figure().isEmpty()) {
            end--;
        }
        return end;
    }

    /** Where a sentence stands in its paragraph. */
    enum Position {
        /** A line without an end mark. */
        HEADING,
        /** The first sentence of a paragraph. */
        FIRST,
        /** A later sentence. */
        INNER
    }
}
