package io.duibiao.benchmark.result;

import java.util.List;

/**
 * Why a place changed between two rankings of one group: against a year earlier, or against an earlier release.
 *
 * @param region the region's code
 * @param before its place in the earlier ranking
 * @param after its place in the later one
 * @param parts what the change is made of, in places won; they sum to {@code before - after}
 * @param rivals who passed whom
 */
public record RankMove(String region, int before, int after, Parts parts, Rivals rivals) {

    /**
     * What a change of place is made of, step by step: members leave, the region's own figure changes, the others' figures
     * change, those change whose territory did, members come. Positive where it won places.
     *
     * @param left by members that had a figure and have none now
     * @param own by its own figure, the others standing still; 0 where its territory changed
     * @param others by the figures of those that were there both times, on the same territory
     * @param territory by the figures of those whose territory changed in between, its own included
     * @param came by members that had no figure and have one now
     */
    public record Parts(int left, int own, int others, int territory, int came) {

        /** Returns the sum, which is the whole change. */
        public int sum() {
            return left + own + others + territory + came;
        }
    }

    /**
     * Who passed whom, by code.
     *
     * @param overtook those that were ahead and no longer are
     * @param overtakenBy those that were not ahead and now are
     * @param came those ahead that were not ranked before
     * @param left those that were ahead and are not ranked any more
     */
    public record Rivals(List<String> overtook, List<String> overtakenBy, List<String> came, List<String> left) {
        public Rivals {
            overtook = List.copyOf(overtook);
            overtakenBy = List.copyOf(overtakenBy);
            came = List.copyOf(came);
            left = List.copyOf(left);
        }
    }
}
