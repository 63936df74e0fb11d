package io.duibiao.publish;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.reference.Reference;
import java.util.List;

/**
 * Everything that charts, tables, workbook and pages are made of.
 *
 * @param language the language of headings and notes
 * @param focus what is shown first
 * @param reference the catalogues
 * @param benchmarks the results of all periods, indicators and groups, in any order
 * @param findings what an analyst should look at, in any order
 * @param rejects what was not taken, counted by reason
 * @param run the run that made the results
 */
public record Publication(
        Language language,
        Focus focus,
        Reference reference,
        List<Benchmark> benchmarks,
        List<Finding> findings,
        List<RejectCount> rejects,
        RunFacts run) {
    public Publication {
        benchmarks = List.copyOf(benchmarks);
        findings = List.copyOf(findings);
        rejects = List.copyOf(rejects);
    }

    /** Returns the same publication in another language. */
    public Publication in(Language other) {
        return new Publication(other, focus, reference, benchmarks, findings, rejects, run);
    }

    /** Returns the same publication as another run made it. */
    public Publication by(RunFacts other) {
        return new Publication(language, focus, reference, benchmarks, findings, rejects, other);
    }

    /** Returns how regions, indicators, units and periods are written in the publication's language. */
    public Naming naming() {
        return new Naming(language, reference);
    }

    /** Returns how figures are written. */
    public Display display() {
        return new Display(reference, language);
    }
}
