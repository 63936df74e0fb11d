package io.duibiao.statement;

import io.duibiao.document.Place;

/**
 * What a statement rests on.
 *
 * @param place where the number stands
 * @param numberText the number as written, without unit: 550.5
 * @param clause the clause that says it; for a cell, its headings
 * @param confidence how sure the reading is
 * @param release which publication of the figure it is, as far as its own row or note tells
 */
public record Evidence(Place place, String numberText, String clause, Confidence confidence, Release release) {

    /** Makes the evidence of a figure of the document's own release. */
    public Evidence(Place place, String numberText, String clause, Confidence confidence) {
        this(place, numberText, clause, confidence, Release.OWN);
    }
}
