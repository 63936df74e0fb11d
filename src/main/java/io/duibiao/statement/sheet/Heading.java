package io.duibiao.statement.sheet;

import io.duibiao.reference.Unit;
import io.duibiao.statement.sheet.MeasureReader.Saying;
import java.util.Optional;

/**
 * A heading with what it says told apart: 「2022年末常住人口(万人)①」 is the words 常住人口, the year 2022, the unit 万人 and the mark 1.
 *
 * @param text the heading on one line
 * @param words what is left of it for the name of an indicator or region; empty where nothing is
 * @param when what it says of the period
 * @param unit the unit it names
 * @param saying what it says of the indicator
 * @param part whether it is marked as a part of the heading above it: 其中, {@code #}
 * @param mark its footnote mark; empty where there is none
 */
record Heading(
        String text, String words, When when, Optional<Unit> unit, Optional<Saying> saying, boolean part, String mark) {

    static final Heading NONE = new Heading("", "", When.UNSAID, Optional.empty(), Optional.empty(), false, "");

    boolean hasWords() {
        return !words.isEmpty();
    }
}
