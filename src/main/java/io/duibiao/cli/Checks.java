package io.duibiao.cli;

import io.duibiao.lake.upkeep.Check;
import io.duibiao.lake.upkeep.Check.State;
import java.io.PrintStream;
import java.util.List;

/**
 * What was looked at, as a command tells it.
 *
 * @param all the checks, in the order in which they are printed
 */
record Checks(List<Check> all) {
    private static final List<String> COLUMNS = List.of("state", "what", "found", "advice");

    Checks {
        all = List.copyOf(all);
    }

    /** Prints a row a check, and returns the exit code that tells whether one failed. */
    int print(OutputFormat format, PrintStream out) {
        List<List<String>> rows = all.stream()
                .map(check -> List.of(check.state().name(), check.subject(), check.found(), check.advice()))
                .toList();
        format.print(new Rows(COLUMNS, rows), out);
        return all.stream().anyMatch(check -> check.state() == State.FAIL) ? ExitCode.FAILED : ExitCode.DONE;
    }
}
