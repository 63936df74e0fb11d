package io.duibiao.export;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.Panel;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Panels compared at the moment of asking: as they were known on a day, or with a group made by hand. */
final class Comparisons {
    private final LakeReader lake;
    private final Reference reference;

    Comparisons(LakeReader lake, Reference reference) {
        this.lake = lake;
        this.reference = reference;
    }

    /** Returns the comparisons of the indicators and kinds of period that a selection touches, by the order of the catalogue. */
    Stream<Comparison> of(Selection selection) {
        Filter filter = Filter.all();
        for (String indicator : selection.indicators()) {
            filter = filter.indicator(indicator);
        }
        Set<PeriodKind> kinds = selection.periods().stream().map(Period::kind).collect(Collectors.toSet());
        Map<String, Map<PeriodKind, List<Observation>>> panels = new LinkedHashMap<>();
        for (Observation figure : selection.known(lake).observations(filter)) {
            PeriodKind kind = figure.key().period().kind();
            if (kinds.isEmpty() || kinds.contains(kind)) {
                panels.computeIfAbsent(figure.key().indicator(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(kind, k -> new ArrayList<>())
                        .add(figure);
            }
        }
        Options options = selection.asOf().map(Options.DEFAULT::asOf).orElse(Options.DEFAULT);
        Benchmarking benchmarking = new Benchmarking(reference);
        return reference.indicators().all().stream()
                .flatMap(indicator -> panels.getOrDefault(indicator.id(), Map.of()).entrySet().stream()
                        .map(panel -> compare(benchmarking, indicator, panel, options)));
    }

    private static Comparison compare(
            Benchmarking benchmarking,
            Indicator indicator,
            Map.Entry<PeriodKind, List<Observation>> panel,
            Options options) {
        return benchmarking.compare(Panel.of(indicator, panel.getKey(), panel.getValue()), options);
    }
}
