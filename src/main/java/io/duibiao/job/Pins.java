package io.duibiao.job;

import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.statement.sheet.Pin;
import java.util.List;

/**
 * What was read of a file of pinned layouts.
 *
 * @param pins the layouts; not to be used where there are problems
 * @param problems what is wrong, each with file, line and column
 */
record Pins(List<Pin> pins, List<String> problems) {
    static final Pins NONE = new Pins(List.of(), List.of());

    Pins {
        pins = List.copyOf(pins);
        problems = List.copyOf(problems);
    }

    /** Returns the problems as rejects of the file whose layout it is: by other layouts than its own it is not read. */
    List<Reject> rejects(String source) {
        return problems.stream()
                .map(problem -> Reject.file(source, Reason.LAYOUT_UNKNOWN, problem))
                .toList();
    }
}
