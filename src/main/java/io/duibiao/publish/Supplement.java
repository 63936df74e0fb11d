package io.duibiao.publish;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.TargetStatus;
import java.util.Comparator;
import java.util.List;

/**
 * What is published beside the benchmarks.
 *
 * @param targets how far the goals of the year are in the period shown, by indicator
 * @param facts all figures of the region that is set off in the period shown, in the order of their documents
 * @param averages what the group as a whole is held at in the period shown, by each way
 * @param log what became different among the published figures
 */
public record Supplement(List<TargetStatus> targets, List<Fact> facts, List<Averages> averages, ChangeLog log) {

    /** Nothing beside the benchmarks. */
    public static final Supplement NONE = new Supplement(List.of(), List.of(), List.of(), ChangeLog.NONE);

    public Supplement {
        targets = List.copyOf(targets);
        facts = List.copyOf(facts);
        averages = List.copyOf(averages);
    }

    /** Returns what the group is held at by an indicator: by level, by growth, or both. */
    public List<Averages> averages(String indicator) {
        return averages.stream()
                .filter(row -> row.scope().indicator().equals(indicator))
                .sorted(Comparator.comparing(row -> row.scope().by()))
                .toList();
    }

    /** Returns the same with other moves in its log. */
    public Supplement withMoves(List<ChangeLog.Move> moves) {
        return new Supplement(targets, facts, averages, new ChangeLog(moves, log.revisions()));
    }
}
