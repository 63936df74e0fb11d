package io.duibiao.publish.page;

import io.duibiao.publish.Supplement;
import java.util.List;

/**
 * What stands beside the benchmarks on the pages.
 *
 * @param papers the briefs that are published
 * @param supplement targets, facts and changes
 * @param others the ways to other publications and languages
 */
public record Companions(List<Paper> papers, Supplement supplement, List<Link> others) {

    /** Nothing beside the benchmarks. */
    public static final Companions NONE = new Companions(List.of(), Supplement.NONE, List.of());

    public Companions {
        papers = List.copyOf(papers);
        others = List.copyOf(others);
    }
}
