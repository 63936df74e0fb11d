package io.duibiao.job.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Figures;
import io.duibiao.benchmark.result.Growth;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.benchmark.result.Standings;
import io.duibiao.document.Place;
import io.duibiao.observation.Figure;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Source;
import io.duibiao.period.Period;
import io.duibiao.schema.Samples;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final Period HALF = Period.parse("2023-H1");

    private static Benchmark ranked(String region, String growth, int rank) {
        Benchmark any = new Samples(1).benchmark();
        Datum used = Datum.of(new BigDecimal(growth), "%", new BigDecimal("0.05"));
        Standing place = new Standing(rank, rank, rank, 3, 0, OptionalInt.empty());
        return new Benchmark(
                new Cell(region, "gdp", HALF, "peers"),
                new Figures(
                        Datum.of(BigDecimal.ONE, "元", BigDecimal.ZERO),
                        new Growth(used, used, used),
                        any.city(),
                        any.nation(),
                        any.origin()),
                new Standings(Optional.empty(), Optional.of(place)));
    }

    private static Observation said(String region, String growth, String bytes) {
        return new Observation(
                new Key(region, "gdp", HALF, Measure.YOY, ""),
                new Figure(new BigDecimal(growth), "%", Bound.EXACT, new BigDecimal("0.05")),
                new Source(bytes, region + ".txt", new Place.Span(0, 1), "", "", Optional.empty()),
                Observation.Status.NORMAL);
    }

    private static List<String> between(Known before, Known after) {
        return Differences.between(before, after, source -> Cause.CORRECTED).stream()
                .map(one -> one.cell().region() + " " + one.why())
                .toList();
    }

    @Test
    void a_member_of_another_group_than_before_is_named_where_it_stands_ahead() {
        List<Observation> figures = List.of(said("500101", "6.0", "a"), said("500102", "7.0", "b"));
        Known before = new Known(List.of(ranked("500101", "6.0", 1)), figures);
        Known after = new Known(List.of(ranked("500102", "7.0", 1), ranked("500101", "6.0", 2)), figures);

        assertThat(between(before, after))
                .containsExactly(
                        "500102 [Why[cause=PEERS, detail=]]", "500101 [Why[cause=PEERS, detail=500102: – → 7%]]");
    }

    @Test
    void the_same_bytes_read_otherwise_are_no_revision() {
        Known before = new Known(List.of(ranked("500101", "6.0", 1)), List.of(said("500101", "6.0", "a")));
        Known after = new Known(List.of(ranked("500101", "0.6", 1)), List.of(said("500101", "0.6", "a")));

        assertThat(between(before, after))
                .containsExactly("500101 [Why[cause=CORRECTED, detail=500101.txt: 2023-H1 YOY 6% → 2023-H1 YOY 0.6%]]");
    }

    @Test
    void the_same_figures_compared_otherwise_are_the_method() {
        List<Observation> figures = List.of(said("500101", "6.0", "a"));
        Known before = new Known(List.of(ranked("500101", "6.0", 1)), figures);
        Known after = new Known(List.of(ranked("500101", "5.9", 1)), figures);

        assertThat(between(before, after)).containsExactly("500101 [Why[cause=METHOD, detail=]]");
        assertThat(between(before, before)).isEmpty();
    }
}
