package io.duibiao.statement.prose;

import io.duibiao.statement.lexis.Token.Figure;
import io.duibiao.statement.lexis.Token.TimeWords;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a sentence with at most one figure: 「新培育限上商贸企业⟦10⟧家」. Between two figures without a mark the words
 * belong to both, as the tail of one and the lead of the other.
 *
 * @param joint what stands before it
 * @param lead the words before the figure; all words where there is none
 * @param figure the figure
 * @param tail the words behind the figure
 * @param ending whether the tail is also the lead of the next figure
 * @param times the periods named in the lead
 * @param span from its first character to after its last
 */
record Phrase(
        Joint joint,
        String lead,
        Optional<Figure> figure,
        String tail,
        Ending ending,
        List<TimeWords> times,
        Span span) {

    /** Whether a tail ends with its phrase. */
    enum Ending {
        CLOSED,
        /** The next figure follows without a mark, and the words between are its lead too. */
        OPEN
    }

    /** What joins a phrase to the one before it. */
    enum Joint {
        /** The beginning of a sentence. */
        SENTENCE,
        /** A comma or colon. */
        COMMA,
        /** 、 behind a figure. */
        LISTED,
        /** 和, 及, 与 behind a figure. */
        AND,
        /** Nothing: the words between two figures. */
        GLUED,
        /** An opening bracket. */
        BRACKET,
        /** A closing bracket. */
        AFTER_BRACKET
    }

    /**
     * A stretch of the plain text.
     *
     * @param start its first character
     * @param end after its last
     */
    record Span(int start, int end) {}

    Phrase withLead(String newLead) {
        return new Phrase(joint, newLead, figure, tail, ending, times, span);
    }

    Phrase withTail(String newTail) {
        return new Phrase(joint, lead, figure, newTail, ending, times, span);
    }

    /** Returns whether the phrase continues the one before it within a list. */
    boolean continuesList() {
        return joint == Joint.LISTED || joint == Joint.AND;
    }
}
