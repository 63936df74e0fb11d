package io.duibiao.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--annotate",
            paramLabel = "HTML",
            description =
                    "Writes one document as a page that needs no network: each number marked by kind, with its reading, or why"
                            + " it was not read.")
    private @Nullable Path annotate;

    @Option(
            names = "--explain-layout",
            description =
                    "Says what was taken for title, header, stub, figures and notes of each sheet. The text is a layout: saved"
                            + " as FILE.layout.yaml beside FILE and put right, it pins how the sheets are read.")
    private boolean explainLayout;

    boolean explainLayout() {
        return explainLayout;
    }

    Optional<Path> annotate() {
        return Optional.ofNullable(annotate);
    }

    boolean unknown() {
        return unknown;
    }

    boolean compare() {
        return compare;
    }
}
