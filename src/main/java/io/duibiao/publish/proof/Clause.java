package io.duibiao.publish.proof;

import io.duibiao.publish.Aspect;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a sentence says of one region.
 *
 * @param text its words
 * @param region the code of the region that it is about; empty where it is about the group
 */
record Clause(String text, Optional<String> region) {
    private static final Pattern OF_GROWTH = Pattern.compile("同比|比上年同期|持平");

    /** Returns by what the clause speaks of a place that does not say it: by the growth, where it states one before. */
    Aspect aspect() {
        int place = text.indexOf("居");
        String before = place < 0 ? text : text.substring(0, place);
        return OF_GROWTH.matcher(before).find() ? Aspect.GROWTH : Aspect.LEVEL;
    }

    /** Returns by what a place or a count is, where the words before it say so: 总量 or 增速. */
    Aspect aspect(Optional<String> said) {
        return said.map(word -> word.startsWith("增速") ? Aspect.GROWTH : Aspect.LEVEL)
                .orElseGet(this::unsaid);
    }

    private Aspect unsaid() {
        if (text.contains("增速居")) {
            return Aspect.GROWTH;
        }
        return text.contains("总量居") ? Aspect.LEVEL : aspect();
    }
}
