package io.duibiao.cli;

import picocli.CommandLine.Option;

/** What {@code extract} is to make of the files instead of a row a figure; at most one of these. */
final class ExtractAim {
    @Option(
            names = "--unknown",
            description =
                    "Lists the subjects that the catalogue of indicators does not know, the most frequent first. As csv these"
                            + " are lines for indicators.csv: replace id and English name, check the rest. As table and json"
                            + " with how often, the units, and an example.")
    private boolean unknown;

    @Option(
            names = "--compare",
            description =
                    "Holds two releases of a report, the earlier one first, against each other: what was added, is gone, or"
                            + " has another value.")
    private boolean compare;

    boolean unknown() {
        return unknown;
    }

    boolean compare() {
        return compare;
    }
}
