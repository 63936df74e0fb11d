package io.duibiao.statement.prose;

import java.util.Optional;

/** One family of constructions. */
interface RunRule {

    /** Returns what the figures of the run say, one draft a figure and subject; empty where it is another construction. */
    Optional<Outcome> read(Run run, Context context);
}
