package io.duibiao.statement.prose;

import io.duibiao.statement.Measure;
import io.duibiao.statement.prose.Phrase.Joint;
import java.util.List;

/**
 * 「同比下降1.3%,比上月收窄3.0个百分点」: what narrows without its noun is the rate before it. A fall that narrows is a change upwards,
 * growth that narrows one downwards. What a fall narrows or widens to is a fall: 「降幅由14.2%收窄至11.6%」.
 */
final class Narrowing {
    private static final Endings WORDS = Endings.of("收窄 缩窄");
    private static final Endings MOVES = Endings.of("收窄 缩窄 缩小 扩大");

    private Narrowing() {}

    /** Returns the draft, upwards where it says that the fall told last of its subject narrowed. */
    static Draft judged(Draft draft, Run run, List<Told> told) {
        boolean bare = draft.measure() == Measure.CHANGE
                && run.isPoints()
                && run.predicate().subject().isEmpty()
                && !WORDS.endOf(run.head().lead()).isEmpty();
        boolean stillFalls = draft.measure() == Measure.YOY
                && run.head().joint() == Joint.GLUED
                && run.predicate().verb() == Predicate.Verb.REACH
                && !MOVES.startOf(run.head().lead()).isEmpty();
        if (stillFalls && isFall(draft.subject(), told)) {
            return draft.with(draft.quantity().value().abs().negate());
        }
        return bare && isFall(draft.subject(), told)
                ? draft.with(draft.quantity().value().abs())
                : draft;
    }

    private static boolean isFall(String subject, List<Told> told) {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (told.get(i) instanceof Told.Read read
                    && read.draft().measure() == Measure.YOY
                    && read.draft().subject().equals(subject)) {
                return read.draft().quantity().value().signum() < 0;
            }
        }
        return false;
    }
}
