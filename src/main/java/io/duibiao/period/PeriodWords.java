package io.duibiao.period;

import java.util.Optional;

/**
 * Reads the words by which Chinese reports name periods, such as 「1—5月」, 「上半年」, 「前三季度」, 「6月当月」, 「截至6月底」,
 * 「2021—2025年」 and 「“十四五”」. Words that leave out the year are read in the year of the document.
 */
public final class PeriodWords {
    private final Period reported;
    private final int written;

    /** Makes a reader for a document whose words without a year mean this one. */
    public PeriodWords(int year) {
        this(Period.year(year));
    }

    /** Makes a reader for a document about a period, up to whose end 今年以来 lasts, and whose 去年同期 is a year before it. */
    public PeriodWords(Period reported) {
        this(reported, reported.end().getYear());
    }

    /** Makes a reader for a text about a period that was written in a year, which is 今年 in it. */
    public PeriodWords(Period reported, int written) {
        this.reported = reported;
        this.written = written;
    }

    /**
     * A period found in a text.
     *
     * @param start where its words begin, as an index of the text
     * @param end the index after them
     * @param period the period
     */
    public record Found(int start, int end, Period period) {}

    /** Returns the first period that a text names; empty where it names none. */
    public Optional<Found> firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            Optional<Found> found = at(text, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns the period whose words begin exactly at the offset, the longest reading; empty where none do. */
    public Optional<Found> at(String text, int offset) {
        PeriodGrammar grammar =
                new PeriodGrammar(text, offset, written - reported.end().getYear());
        return grammar.relative(reported)
                .or(() -> grammar.period(reported.end().getYear()))
                .map(period -> new Found(offset, grammar.end(), period));
    }
}
