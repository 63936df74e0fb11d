package io.duibiao.publish;

import io.duibiao.benchmark.result.Finding;
import java.util.Comparator;
import java.util.List;

/** The order in which findings are shown. */
public final class Findings {
    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::period, Comparator.reverseOrder())
            .thenComparing(Finding::indicator)
            .thenComparing(Finding::region)
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    private Findings() {}

    /** Returns the findings, the gravest first, then the latest. */
    public static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream().sorted(GRAVEST_FIRST).toList();
    }
}
