package io.duibiao.job;

import io.duibiao.document.limit.Limit;
import io.duibiao.document.limit.Limits;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The block {@code limits} of a job: what a single file may hold and cost. */
final class LimitsBlock {
    static final String KEY = "limits";

    private static final Set<String> KEYS =
            Arrays.stream(Limit.values()).map(Limit::key).collect(Collectors.toCollection(LinkedHashSet::new));

    private LimitsBlock() {}

    /** Returns the limits of a job; the usual ones where it says nothing else. */
    static Limits read(YamlBlock root) {
        Limits limits = Limits.STANDARD;
        for (YamlBlock block : root.blocks(KEY, KEYS)) {
            for (Limit limit : Limit.values()) {
                limits = with(limits, limit, block);
            }
        }
        return limits;
    }

    private static Limits with(Limits limits, Limit limit, YamlBlock block) {
        String text = block.optional(limit.key()).orElse("");
        try {
            return text.isEmpty() ? limits : limits.with(limit, Long.parseLong(text));
        } catch (IllegalArgumentException e) {
            block.problemAt(
                    limit.key(),
                    "Cannot read '" + text + "' as " + limit.key() + ": it must be a whole number above 0.");
            return limits;
        }
    }
}
