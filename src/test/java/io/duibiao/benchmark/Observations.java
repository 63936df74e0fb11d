package io.duibiao.benchmark;

import io.duibiao.document.Place;
import io.duibiao.observation.Figure;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Observation.Status;
import io.duibiao.observation.Source;
import io.duibiao.period.Period;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Measure;
import io.duibiao.statement.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down the observations of one indicator, each in its own place of a document. */
public final class Observations {
    private final String indicator;
    private final List<Observation> all = new ArrayList<>();
    private String document = "report.txt";
    private Optional<LocalDate> released = Optional.of(LocalDate.of(2024, 1, 31));
    private Status status = Status.NORMAL;
    private Bound bound = Bound.EXACT;
    private String comparator = "";
    private boolean inCells;

    /** Begins with no observation. */
    public Observations(String indicator) {
        this.indicator = indicator;
    }

    /** Says in which document the following figures stand and when it came out. */
    public Observations in(String name, String day) {
        document = name;
        inCells = false;
        released = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        return this;
    }

    /** Says in which table the following figures stand, each in a cell of its own, and when it came out. */
    public Observations inTable(String name, String day) {
        in(name, day);
        inCells = true;
        return this;
    }

    /** Says how far the following figures can be used. */
    public Observations status(Status following) {
        status = following;
        return this;
    }

    /** Says how the following figures are meant. */
    public Observations bound(Bound following) {
        bound = following;
        return this;
    }

    /** Says against what the following figures are measured. */
    public Observations against(String words) {
        comparator = words;
        return this;
    }

    /** Adds a figure with the decimals as written, in a unit that is its own base. */
    public Observations add(String region, String period, Measure measure, String value, String unit) {
        return add(region, period, measure, new BigDecimal(value), Unit.plain(unit));
    }

    /** Adds a figure as written. */
    public Observations add(String region, String period, Measure measure, BigDecimal value, Unit unit) {
        Quantity quantity = new Quantity(value, unit, bound);
        int at = 10 * all.size();
        Place place = inCells ? new Place.Cell("Sheet1", at, 1) : new Place.Span(at, at + 5);
        all.add(new Observation(
                new Key(region, indicator, Period.parse(period), measure, comparator),
                new Figure(quantity.baseValue(), unit.base(), bound, quantity.roundingRadius()),
                new Source(document, document, place, "…", "", released),
                status));
        return this;
    }

    /** Returns what was written down. */
    public List<Observation> all() {
        return List.copyOf(all);
    }
}
