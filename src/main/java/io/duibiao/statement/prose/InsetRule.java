package io.duibiao.statement.prose;

import io.duibiao.statement.Measure;
import io.duibiao.statement.prose.Phrase.Joint;
import java.util.Optional;

/**
 * 「高于全省平均增速（6.2%）0.7个百分点」: the figure in the bracket is that of what is compared with, and no figure of the subject.
 * It is {@code OTHER}.
 */
final class InsetRule implements RunRule {

    @Override
    public Optional<Outcome> read(Run run, Context context) {
        boolean inset = run.head().joint() == Joint.BRACKET
                && run.head().lead().isEmpty()
                && compares(context.topic().words());
        return inset ? Outcome.read(Draft.of(run.figure(), "", Measure.OTHER)) : Optional.empty();
    }

    /** Returns whether the words end with a comparison that waits for its figure. */
    static boolean compares(String words) {
        return PredicateReader.read(words).verb() == Predicate.Verb.DIFFER;
    }
}
