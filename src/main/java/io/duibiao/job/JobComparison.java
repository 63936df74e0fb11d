package io.duibiao.job;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.Panel;
import io.duibiao.benchmark.finding.CrossFindings;
import io.duibiao.benchmark.finding.Findings;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.lake.PanelFunction;
import io.duibiao.lake.PanelResult;
import io.duibiao.observation.Observation;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Catalogues;
import io.duibiao.reference.Indicators;
import io.duibiao.reference.Reference;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the panels of a lake by a job's catalogues, wherever Spark puts the work. */
final class JobComparison implements PanelFunction {
    private static final long serialVersionUID = 1L;

    private final Catalogues catalogues;
    private final Ambiguity ambiguity;
    private final String version;

    /** Made once in each process that compares: its parts are no travellers. */
    private transient @Nullable Workshop workshop;

    JobComparison(Catalogues catalogues, Ambiguity ambiguity, String version) {
        this.catalogues = catalogues;
        this.ambiguity = ambiguity;
        this.version = version;
    }

    @Override
    public PanelResult compare(String indicator, PeriodKind kind, List<Observation> figures) {
        return workshop()
                .indicators()
                .byId(indicator)
                .map(known -> result(Panel.of(known, kind, ambiguity.applied(figures))))
                .orElseGet(() -> PanelResult.NOTHING);
    }

    private PanelResult result(Panel panel) {
        Comparison comparison = workshop().benchmarking().compare(panel, Options.DEFAULT);
        return new PanelResult(comparison.benchmarks(), comparison.averages(), Findings.of(comparison));
    }

    @Override
    public List<Set<String>> families() {
        return CrossFindings.families();
    }

    @Override
    public List<Finding> question(List<Benchmark> together) {
        return CrossFindings.of(together);
    }

    @Override
    public String version() {
        return version;
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
