package io.duibiao.cli;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.Panel;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.observation.Observation;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import java.util.List;

/** Compares a lake's figures at the moment of asking: what was known on a day, a group made by hand, what gold does not keep. */
final class FreshComparison {
    private final LakeReader lake;
    private final Benchmarking benchmarking;

    FreshComparison(LakeReader lake, Reference reference) {
        this.lake = lake;
        this.benchmarking = new Benchmarking(reference);
    }

    /** Returns the comparison of an indicator over all periods of a kind. */
    Comparison of(Indicator indicator, PeriodKind kind, Options options) {
        List<Observation> figures = lake.observations(Filter.all().indicator(indicator.id())).stream()
                .filter(figure -> figure.key().period().kind().equals(kind))
                .toList();
        return benchmarking.compare(Panel.of(indicator, kind, figures), options);
    }
}
