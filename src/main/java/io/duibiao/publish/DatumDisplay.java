package io.duibiao.publish;

import io.duibiao.benchmark.result.Datum;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import java.util.Optional;

/** How the figures of one indicator are written for other programs. */
public final class DatumDisplay {
    private final Display display;
    private final Indicator indicator;

    /** Makes the display of an indicator's figures. */
    public DatumDisplay(Reference reference, Indicator indicator) {
        this.display = new Display(reference, Language.ZH);
        this.indicator = indicator;
    }

    /** Returns a figure in the unit in which the indicator is shown; empty where there is none. */
    public Optional<Amount> amount(Datum datum) {
        return display.amount(datum, indicator);
    }

    /** Returns a figure as a plain number in that unit; empty text where there is none. */
    public String plain(Datum datum) {
        return amount(datum).map(Amount::plain).orElse("");
    }
}
