package io.duibiao.lake;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Against;
import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Figures;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Growth;
import io.duibiao.benchmark.result.Origin;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.benchmark.result.Standings;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Source;
import io.duibiao.period.PeriodKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Stands where the comparison of figures stands in a job: a benchmark for each figure in each group, which names how many figures
 * its panel has, averages and a finding for each panel, and a finding for each region with two indicators of one family.
 *
 * @param groups among whom
 * @param version the function's version
 */
record CountingFunction(List<String> groups, String version) implements PanelFunction {
    private static final String PART = "gdp_primary";
    private static final String WHOLE = "gdp";
    private static final Datum NONE = Datum.absent(Absence.NOT_APPLICABLE, "%");
    private static final Average NO_AVERAGE = new Average(NONE, Basis.NONE, 0, NONE);
    private static final Against NOBODY = new Against(NO_AVERAGE, NO_AVERAGE);

    @Override
    public PanelResult compare(String indicator, PeriodKind kind, List<Observation> figures) {
        List<Observation> ordered = figures.stream()
                .sorted(Comparator.comparing((Observation o) -> o.key().region())
                        .thenComparing(o -> o.key().period())
                        .thenComparing(o -> o.source().document()))
                .toList();
        Observation first = ordered.get(0);
        Finding finding = new Finding(
                "COUNTED",
                Finding.Severity.NOTE,
                first.key().region(),
                indicator,
                first.key().period(),
                figures.size() + " figures",
                List.of());
        List<Benchmark> benchmarks = ordered.stream()
                .flatMap(figure -> benchmarks(figure, figures.size()))
                .toList();
        return new PanelResult(benchmarks, List.of(averages(first, figures.size())), List.of(finding));
    }

    @Override
    public List<Set<String>> families() {
        return List.of(Set.of(WHOLE, PART));
    }

    /** Says how many indicators of the family a region has in a period, where there is more than one. */
    @Override
    public List<Finding> question(List<Benchmark> together) {
        Cell cell = together.get(0).cell();
        return together.size() < 2
                ? List.of()
                : List.of(new Finding(
                        "RELATED",
                        Finding.Severity.NOTE,
                        cell.region(),
                        WHOLE,
                        cell.period(),
                        together.size() + " indicators",
                        List.of()));
    }

    private static Averages averages(Observation first, int of) {
        Datum count = Datum.of(BigDecimal.valueOf(of), "个", BigDecimal.ZERO);
        return new Averages(
                new Averages.Scope(
                        "county", first.key().indicator(), first.key().period(), By.LEVEL),
                NONE,
                Averages.Implied.absent(Absence.NOT_APPLICABLE, "%"),
                new Averages.Computed(count, of),
                Optional.empty());
    }

    /** A region's figures are the very same ones in each of its groups. */
    private Stream<Benchmark> benchmarks(Observation figure, int of) {
        Datum level = Datum.of(
                figure.figure().value(), figure.figure().unit(), figure.figure().radius());
        Figures figures = new Figures(level, new Growth(NONE, NONE, NONE), NOBODY, NOBODY, origin(figure));
        Standing standing = new Standing(1, 1, 1, of, 0, OptionalInt.empty());
        Key key = figure.key();
        return groups.stream()
                .map(group -> new Benchmark(
                        new Cell(key.region(), key.indicator(), key.period(), group),
                        figures,
                        new Standings(Optional.of(standing), Optional.empty())));
    }

    private static Origin origin(Observation figure) {
        Source source = figure.source();
        return new Origin(
                source.documentId(), source.document(), source.place().label(), source.words(), source.released());
    }
}
