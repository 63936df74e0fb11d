package io.duibiao.bench;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.Panel;
import io.duibiao.benchmark.finding.Findings;
import io.duibiao.lake.PanelFunction;
import io.duibiao.lake.PanelResult;
import io.duibiao.observation.Observation;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Catalogues;
import io.duibiao.reference.Indicators;
import io.duibiao.reference.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The main job's comparison, by the catalogues of a benchmark's lake. */
final class Comparer implements PanelFunction {
    private static final long serialVersionUID = 1L;

    private final Catalogues catalogues;
    private transient @Nullable Workshop workshop;

    Comparer(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    public PanelResult compare(String indicator, PeriodKind kind, List<Observation> figures) {
        Workshop tools = workshop();
        return tools.indicators()
                .byId(indicator)
                .map(known -> tools.benchmarking().compare(Panel.of(known, kind, figures), Options.DEFAULT))
                .map(Comparer::result)
                .orElse(PanelResult.NOTHING);
    }

    private static PanelResult result(Comparison made) {
        return new PanelResult(made.benchmarks(), made.averages(), Findings.of(made));
    }

    @Override
    public String version() {
        return "bench";
    }

    private synchronized Workshop workshop() {
        Workshop made = workshop;
        if (made == null) {
            Reference reference = catalogues.load();
            made = new Workshop(new Benchmarking(reference), reference.indicators());
            workshop = made;
        }
        return made;
    }

    private record Workshop(Benchmarking benchmarking, Indicators indicators) {}
}
