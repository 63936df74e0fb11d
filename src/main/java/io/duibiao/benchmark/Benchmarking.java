package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Consensus;
import io.duibiao.reference.Reference;
import java.util.List;

/**
 * Compares the regions of a panel: growth, averages of city and nation, gaps and places.
 *
 * <pre>{@code
 * Comparison comparison = new Benchmarking(reference).compare(panel, Options.DEFAULT);
 * }</pre>
 *
 * <p>Safe for use by several threads; the map of each year is drawn once.
 */
public final class Benchmarking {
    private final Reference reference;
    private final Continuity continuity;
    private final Groups groups;

    /** Makes the comparison by these catalogues. */
    public Benchmarking(Reference reference) {
        this.reference = reference;
        this.continuity = new Continuity(reference.regions());
        this.groups = new Groups(reference, continuity);
    }

    /** Returns what comparing a panel gives; the rows by year, then group, then member in the order of the catalogue. */
    public Comparison compare(Panel panel, Options options) {
        Nature nature = Nature.of(panel.indicator(), reference.units());
        Vintages vintages = new Vintages(panel, continuity, options.asOf());
        FactTable facts = new FactTable(vintages, continuity, nature);
        Comparison.Base base = new Comparison.Base(nature, vintages, facts, continuity, groups);
        List<Consensus> consensus = new Witnesses(vintages, nature, continuity, groups).consensus(panel);
        Members members = new Members(facts, groups, nature);
        Wholes wholes = new Wholes(facts, members, nature, consensus);
        Rows rows = new Rows(panel, base, wholes);
        List<Benchmark> benchmarks = rows.make();
        List<Averages> averages = new AverageRows(panel, base, wholes).of(rows.groups(), consensus);
        return new Comparison(panel, base, consensus, benchmarks, averages, rows.siblings());
    }
}
