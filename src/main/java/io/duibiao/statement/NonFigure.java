package io.duibiao.statement;

import io.duibiao.document.Place;

/**
 * A number of the text that is no figure: part of a name, a date, a slogan.
 *
 * @param place where it stands
 * @param text the number as written
 * @param kind what it is instead
 */
public record NonFigure(Place place, String text, Kind kind) {

    /** What a number can be other than a figure. */
    public enum Kind {
        SLOGAN,
        NAME,
        GRADE,
        PHASE,
        ORDINAL,
        YEAR,
        DATE,
        DURATION,
        DOCUMENT_NUMBER,
        TELEPHONE,
        CAPACITY,
        THRESHOLD,
        HEADING,
        IDIOM
    }
}
