package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Datum;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The levels or the growth of a year, by the numbers of regions, for ranking some of them at a time: in one group, then in another. */
final class Column {
    private final @Nullable Datum[] figures;
    private final Extents extents;
    private final boolean hasOneUnit;

    /**
     * Makes a column.
     *
     * @param figures the figures by the numbers of their regions; null where a region has none
     * @param higherFirst whether the largest figure is the best
     */
    Column(@Nullable Datum[] figures, boolean higherFirst) {
        this.figures = figures;
        this.extents = Extents.of(figures, higherFirst);
        this.hasOneUnit = hasOneUnit(figures);
    }

    private static boolean hasOneUnit(@Nullable Datum[] figures) {
        String unit = null;
        for (Datum figure : figures) {
            if (figure != null) {
                if (unit != null && !unit.equals(figure.unit())) {
                    return false;
                }
                unit = figure.unit();
            }
        }
        return true;
    }

    /** Returns whether all figures are in one unit. */
    boolean hasOneUnit() {
        return hasOneUnit;
    }

    /** Returns whether a region has a figure. */
    boolean has(int region) {
        return region < figures.length && figures[region] != null;
    }

    /** Returns the unit of a region's figure, which must be there. */
    String unit(int region) {
        return figure(region).unit();
    }

    /** Returns the value of a region's figure, which must be there. */
    BigDecimal value(int region) {
        return figure(region).value().orElseThrow();
    }

    private Datum figure(int region) {
        return Objects.requireNonNull(figures[region]);
    }

    /** Returns regions ranked, all of which have a figure. */
    Ranking ranking(int[] regions) {
        return new Ranking(extents.of(regions));
    }
}
