package io.duibiao.cli;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.FactTable;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.Panel;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.finding.CrossFindings;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.study.Likeness;
import io.duibiao.benchmark.study.SinglePeriods;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Compares a lake's figures at the moment of asking: what was known on a day, a group made by hand, what gold does not keep. */
final class FreshComparison {
    private final LakeReader lake;
    private final Reference reference;
    private final Benchmarking benchmarking;
    private final boolean derive;

    /** Compares the figures of a lake, with those that can be derived where so wished. */
    FreshComparison(LakeReader lake, Reference reference, boolean derive) {
        this.lake = lake;
        this.derive = derive;
        this.reference = reference;
        this.benchmarking = new Benchmarking(reference);
    }

    /** Returns the comparison of an indicator over all periods of a kind. */
    Comparison of(Indicator indicator, PeriodKind kind, Options options) {
        return of(panel(indicator, kind, lake.observations(Filter.all().indicator(indicator.id()))), options);
    }

    /** Returns the comparison of a panel. */
    Comparison of(Panel panel, Options options) {
        return benchmarking.compare(panel, options);
    }

    private Panel panel(Indicator indicator, PeriodKind kind, List<Observation> figures) {
        List<Observation> own = figures.stream()
                .filter(figure -> figure.key().indicator().equals(indicator.id()))
                .toList();
        Stream<Observation> derived = derive ? SinglePeriods.derive(indicator, own).stream() : Stream.empty();
        return Panel.of(
                indicator,
                kind,
                Stream.concat(own.stream(), derived)
                        .filter(figure -> figure.key().period().kind().equals(kind))
                        .toList());
    }

    /** Returns the regions of a region's level that are most like it in a year. */
    Likeness likeness(Region region, int year) {
        List<Observation> figures = figures(Likeness.indicators());
        Map<String, FactTable> facts = new HashMap<>();
        Likeness.indicators().stream()
                .flatMap(id -> reference.indicators().byId(id).stream())
                .map(known -> of(panel(known, Period.year(year).kind(), figures), Options.DEFAULT))
                .forEach(found ->
                        facts.put(found.panel().indicator().id(), found.base().facts()));
        List<String> others = reference.regions().all().stream()
                .filter(other ->
                        other.level() == region.level() && other.validity().covers(year))
                .map(Region::code)
                .toList();
        return Likeness.of(new Spot(region.code(), year), others, facts);
    }

    private List<Observation> figures(Collection<String> indicators) {
        Filter filter = Filter.all();
        for (String id : indicators) {
            filter = filter.indicator(id);
        }
        return lake.observations(filter);
    }

    /** Returns what is found between a region's figure and those of the indicators that are held against it. */
    List<Finding> related(Cell cell, Options options) {
        return CrossFindings.families().stream()
                .filter(family -> family.contains(cell.indicator()))
                .flatMap(family -> CrossFindings.of(rows(family, cell, options)).stream())
                .toList();
    }

    private List<Benchmark> rows(Set<String> family, Cell cell, Options options) {
        List<Observation> figures = figures(family);
        return family.stream()
                .sorted()
                .flatMap(id -> reference.indicators().byId(id).stream())
                .map(known -> of(panel(known, cell.period().kind(), figures), options))
                .flatMap(comparison -> of(comparison, cell))
                .toList();
    }

    private static Stream<Benchmark> of(Comparison comparison, Cell cell) {
        return comparison.benchmarks().stream()
                .filter(row -> row.cell().region().equals(cell.region())
                        && row.cell().period().equals(cell.period()));
    }
}
