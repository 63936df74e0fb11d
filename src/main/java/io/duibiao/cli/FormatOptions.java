package io.duibiao.cli;

import picocli.CommandLine.Option;

/** How to print: shared by the commands that print a table. */
final class FormatOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description =
                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). csv is for programs: each text is as it was read,"
                            + " also one that a spreadsheet would take for a formula")
    private OutputFormat format = OutputFormat.table;

    @Option(names = "--json", description = "the same as --format json")
    private boolean json;

    OutputFormat chosen() {
        return json ? OutputFormat.json : format;
    }
}
