package io.duibiao.statement.prose;

import io.duibiao.document.Reason;
import io.duibiao.reference.Unit;
import java.util.List;
import java.util.Optional;

/**
 * What a rule makes of a run: drafts, or the reason why its figures cannot be read.
 *
 * @param drafts what the figures say; empty where they are refused
 * @param refusal why they are refused
 */
record Outcome(List<Draft> drafts, Optional<Reason> refusal) {
    Outcome {
        drafts = List.copyOf(drafts);
    }

    static Optional<Outcome> read(List<Draft> drafts) {
        return Optional.of(new Outcome(drafts, Optional.empty()));
    }

    static Optional<Outcome> read(Draft draft) {
        return read(List.of(draft));
    }

    /** Returns the outcome with all figures in this unit. */
    Outcome in(Unit unit) {
        return new Outcome(drafts.stream().map(draft -> draft.in(unit)).toList(), refusal);
    }

    static Optional<Outcome> refused(Reason reason) {
        return Optional.of(new Outcome(List.of(), Optional.of(reason)));
    }
}
