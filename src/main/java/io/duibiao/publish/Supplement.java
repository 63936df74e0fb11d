package io.duibiao.publish;

import io.duibiao.benchmark.result.TargetStatus;
import java.util.List;

/**
 * What is published beside the benchmarks.
 *
 * @param targets how far the goals of the year are in the period shown, by indicator
 * @param facts all figures of the region that is set off in the period shown, in the order of their documents
 * @param log what became different among the published figures
 */
public record Supplement(List<TargetStatus> targets, List<Fact> facts, ChangeLog log) {

    /** Nothing beside the benchmarks. */
    public static final Supplement NONE = new Supplement(List.of(), List.of(), ChangeLog.NONE);

    public Supplement {
        targets = List.copyOf(targets);
        facts = List.copyOf(facts);
    }

    /** Returns the same with other moves in its log. */
    public Supplement withMoves(List<ChangeLog.Move> moves) {
        return new Supplement(targets, facts, new ChangeLog(moves, log.revisions()));
    }
}
