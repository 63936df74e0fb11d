package io.duibiao.schema;

import java.util.List;

/** The tables of the lake. */
public final class Tables {

    /** Files that were handed in. */
    public static final DocumentTable DOCUMENTS = new DocumentTable();

    /** What was handed in and not taken. */
    public static final RejectTable REJECTS = new RejectTable();

    /** Published figures, resolved to codes. */
    public static final ObservationTable OBSERVATIONS = new ObservationTable();

    /** Figures held against city, nation and peers. */
    public static final BenchmarkTable BENCHMARKS = new BenchmarkTable();

    /** What cities, the nation and groups are held at. */
    public static final AveragesTable AVERAGES = new AveragesTable();

    /** What an analyst should look at. */
    public static final FindingTable FINDINGS = new FindingTable();

    /** Runs of the jobs. */
    public static final RunTable RUNS = new RunTable();

    private Tables() {}

    /** Returns all tables, in the order in which a figure passes through them. */
    public static List<Table<?>> all() {
        return List.of(DOCUMENTS, REJECTS, OBSERVATIONS, BENCHMARKS, AVERAGES, FINDINGS, RUNS);
    }
}
