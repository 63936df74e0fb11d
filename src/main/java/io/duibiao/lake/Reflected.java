package io.duibiao.lake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the benchmarks reflect, as their last commit notes it: {@code figures 17, rules 5e2a}.
 *
 * @param version the version of {@code silver/observations}
 * @param rules the version of the panel function
 */
record Reflected(long version, String rules) {
    private static final Pattern NOTE = Pattern.compile("figures (\\d+), rules (.*)", Pattern.DOTALL);

    /** Returns what the last rows written to a table of {@code gold} reflect; empty where there are none. */
    static Optional<Reflected> by(LakeTable gold) {
        return of(gold.commits());
    }

    /** Returns what the last commit with a note says that the benchmarks reflect; empty where there is none. */
    static Optional<Reflected> of(CommitLog commits) {
        return commits.lastNoted()
                .flatMap(Commit::note)
                .map(NOTE::matcher)
                .filter(Matcher::matches)
                .map(note -> new Reflected(Long.parseLong(note.group(1)), note.group(2)));
    }

    /** Returns the note that {@link #by} reads. */
    String note() {
        return "figures " + version + ", rules " + rules;
    }
}
