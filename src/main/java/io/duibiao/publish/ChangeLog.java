package io.duibiao.publish;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Origin;
import io.duibiao.period.Period;
import java.util.List;

/**
 * What became different among published figures: since the publication before, and from release to release.
 *
 * @param moves figures of the period shown that are others than in the publication before
 * @param revisions figures that a later document gives otherwise, the latest first
 */
public record ChangeLog(List<Move> moves, List<Revision> revisions) {

    /** Nothing became different. */
    public static final ChangeLog NONE = new ChangeLog(List.of(), List.of());

    public ChangeLog {
        moves = List.copyOf(moves);
        revisions = List.copyOf(revisions);
    }

    /**
     * A benchmark that is another than in the publication before.
     *
     * @param before as it was
     * @param after as it is now
     */
    public record Move(Benchmark before, Benchmark after) {}

    /**
     * A figure that was given anew.
     *
     * @param region the region's code
     * @param indicator the indicator's id
     * @param period the period
     * @param label what the figure says of the indicator
     * @param before the figure as it was, and who said so
     * @param after the figure as it is; absent with the reason where it was withdrawn
     */
    public record Revision(
            String region, String indicator, Period period, Fact.Label label, Release before, Release after) {}

    /**
     * A figure as a document gives it.
     *
     * @param figure the figure
     * @param vintage the release's name, such as 初步核算; empty where it has none
     * @param origin where it stands and when it came out
     */
    public record Release(Datum figure, String vintage, Origin origin) {}
}
