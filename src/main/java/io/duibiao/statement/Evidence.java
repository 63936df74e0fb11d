package io.duibiao.statement;

import io.duibiao.document.Place;

/**
 * What a statement rests on.
 *
 * @param place where the number stands
 * @param numberText the number as written, without unit: 550.5
 * @param clause the clause that says it; for a cell, its headings
 * @param confidence how sure the reading is
 */
public record Evidence(Place place, String numberText, String clause, Confidence confidence) {}
