package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Against;
import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Observation.Status;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A random panel as {@code benchmarks.sql} reads it, and the rows that the code under test makes of it, both in whole ticks.
 *
 * @param dataset the panel's number, which is its seed
 * @param panel the panel
 */
record SqlPanel(long dataset, Panel panel) {
    private static final BigDecimal TICK_OF_RATE = new BigDecimal("0.000001");
    private static final BigDecimal TICK_OF_AMOUNT = new BigDecimal(500_000);

    static SqlPanel of(long seed) {
        return new SqlPanel(seed, RandomPanel.of(seed));
    }

    private boolean isPercentage() {
        return panel.indicator().unit().equals("%");
    }

    Object[] settings() {
        GrowthBasis basis = panel.indicator().rules().growthBasis();
        boolean real = basis == GrowthBasis.COMPARABLE_PRICES || basis == GrowthBasis.REAL;
        boolean descending = panel.indicator().polarity() != Polarity.LOWER;
        return new Object[] {dataset, isPercentage() ? 1L : 0L, real ? 1L : 0L, descending ? 1L : 0L};
    }

    List<Object[]> figures() {
        return panel.observations().stream().map(this::figure).toList();
    }

    private Object[] figure(Observation observation) {
        Measure measure = observation.key().measure();
        BigDecimal tick = measure == Measure.LEVEL ? tickOfLevel() : TICK_OF_RATE;
        boolean growth = measure == Measure.YOY
                || (measure == Measure.CHANGE && observation.key().comparator().equals("上年同期"));
        return new Object[] {
            dataset,
            observation.key().region(),
            (long) observation.key().period().year(),
            growth ? "GROWTH" : measure.name(),
            ticks(observation.figure().value(), tick),
            ticks(observation.figure().radius(), tick),
            observation.source().released().orElseThrow().toString(),
            observation.source().document(),
            observation.status() == Status.AMBIGUOUS ? 1L : 0L
        };
    }

    private BigDecimal tickOfLevel() {
        return isPercentage() ? TICK_OF_RATE : TICK_OF_AMOUNT;
    }

    private static long ticks(BigDecimal value, BigDecimal tick) {
        return value.divide(tick).longValueExact();
    }

    /** Returns the rows of the panel's comparison, with the columns of the query. */
    List<String> rows(Benchmarking benchmarking) {
        return benchmarking.compare(panel, Options.DEFAULT).benchmarks().stream()
                .map(this::row)
                .toList();
    }

    private String row(Benchmark row) {
        Stream<String> own = Stream.of(
                String.valueOf(dataset),
                row.cell().region(),
                String.valueOf(row.cell().period().year()),
                row.cell().group(),
                text(row.level(), tickOfLevel()),
                text(row.growth().reported(), TICK_OF_RATE),
                text(row.growth().computed(), TICK_OF_RATE));
        Stream<String> against = Stream.of(row.city(), row.nation()).flatMap(this::against);
        Stream<String> places =
                Stream.of(row.standings().byLevel(), row.standings().byGrowth()).map(SqlPanel::standing);
        return Stream.concat(Stream.concat(own, against), places).collect(Collectors.joining(", ", "[", "]"));
    }

    private Stream<String> against(Against whole) {
        return Stream.concat(average(whole.level(), tickOfLevel()), average(whole.growth(), TICK_OF_RATE));
    }

    private static Stream<String> average(Average average, BigDecimal tick) {
        return Stream.of(text(average.value(), tick), average.basis().name(), text(average.gap(), tick));
    }

    private static String standing(Optional<Standing> standing) {
        return standing.map(place -> String.join(
                        " ",
                        String.valueOf(place.rank()),
                        String.valueOf(place.low()),
                        String.valueOf(place.high()),
                        String.valueOf(place.of()),
                        String.valueOf(place.missing()),
                        place.change().isPresent()
                                ? String.valueOf(place.change().getAsInt())
                                : "-"))
                .orElse("-");
    }

    private static String text(Datum datum, BigDecimal tick) {
        return datum.value().map(value -> String.valueOf(ticks(value, tick))).orElse("-");
    }
}
