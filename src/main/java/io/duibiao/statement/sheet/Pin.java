package io.duibiao.statement.sheet;

import io.duibiao.period.Period;
import io.duibiao.reference.Region;
import io.duibiao.reference.Unit;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Where the parts of a table stand, as an analyst pinned them or as they were found. What is pinned goes before what would be
 * found; a sheet of several tables has a pin for each.
 *
 * @param sheet the sheet's name
 * @param header the rows of the header; empty where the table has none of its own
 * @param body the rows of figures, groups between them included
 * @param columns what the columns hold
 * @param said what holds for all of the table where no heading says otherwise
 */
public record Pin(String sheet, Optional<Rows> header, Rows body, Columns columns, Said said) {

    /** What the columns of a table hold. */
    public sealed interface Columns permits Cross, PerRow {}

    /**
     * A table whose cells mean what the headings of their row and column say together.
     *
     * @param stub the columns of labels
     * @param figures the columns of figures
     */
    public record Cross(List<StubColumn> stub, NavigableSet<Integer> figures) implements Columns {
        public Cross {
            stub = List.copyOf(stub);
        }
    }

    /**
     * A table of one figure a row.
     *
     * @param columns where region, indicator, period, value, unit … stand
     */
    public record PerRow(Map<LongTable.Column, Integer> columns) implements Columns {
        public PerRow {
            columns = Map.copyOf(columns);
        }
    }

    /**
     * What holds for all of a table.
     *
     * @param title the title, instead of the cells above the header
     * @param unit the unit
     * @param period the period
     * @param region whose table it is
     */
    public record Said(Optional<String> title, Optional<Unit> unit, Optional<Period> period, Optional<Region> region) {}
}
