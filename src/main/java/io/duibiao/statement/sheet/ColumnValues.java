package io.duibiao.statement.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the figures of a column are like, taken together. */
final class ColumnValues {
    private static final BigDecimal LEAST_INDEX = BigDecimal.valueOf(50);
    private static final BigDecimal GREATEST_INDEX = BigDecimal.valueOf(200);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int ENOUGH = 3;

    private final Grid grid;
    private final Block block;
    private final Map<Integer, Range> ranges = new HashMap<>();

    ColumnValues(Grid grid, Block block) {
        this.grid = grid;
        this.block = block;
    }

    /** Returns whether the column is growth whatever its heading says: an index on the year before is never below 50. */
    boolean isGrowth(int column) {
        Range range = range(column);
        return range.count() > 0 && range.greatest().compareTo(LEAST_INDEX) < 0;
    }

    /** Returns whether the column of prices is an index whatever its heading says: no prices double, nor fall by half, one and all. */
    boolean isIndex(int column) {
        Range range = range(column);
        return range.count() >= ENOUGH
                && range.least().compareTo(LEAST_INDEX) >= 0
                && range.greatest().compareTo(GREATEST_INDEX) <= 0;
    }

    /** Returns whether a zero is doubtful here: all other figures of the column are thousands. */
    boolean isOfThousands(int column) {
        Range range = range(column);
        return range.count() >= ENOUGH && range.least().compareTo(THOUSAND) >= 0;
    }

    private Range range(int column) {
        return ranges.computeIfAbsent(column, this::measured);
    }

    private Range measured(int column) {
        List<BigDecimal> values = block.body().stream()
                .map(row -> grid.number(row, column))
                .flatMap(Optional::stream)
                .map(CellNumber::value)
                .filter(value -> value.signum() != 0)
                .toList();
        BigDecimal least = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal greatest = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        return new Range(values.size(), least, greatest);
    }

    /**
     * The figures of a column that are not zero.
     *
     * @param count how many there are
     * @param least the smallest
     * @param greatest the greatest
     */
    private record Range(int count, BigDecimal least, BigDecimal greatest) {}
}
