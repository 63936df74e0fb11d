package io.duibiao.statement.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * What the parts of a sentence that semicolons join have told: 「第一产业增长3%;第二产业增长7%;分别拉动经济增长0.1、1.5个百分点」
 * shares the last figures out to those of all parts.
 *
 * @param amounts the subjects of their amounts and rates, in their order
 */
record Chain(List<String> amounts) {
    static final Chain NONE = new Chain(List.of());
    private static final String SHARED = "分别";

    Chain {
        amounts = List.copyOf(amounts);
    }

    /** Returns the chain with what a part has told. */
    Chain joined(Topic part) {
        List<String> all = new ArrayList<>(amounts);
        part.amounts().stream().filter(amount -> !all.contains(amount)).forEach(all::add);
        return new Chain(all);
    }

    /** Returns the topic with which a part begins: that of all before it where it shares figures out or goes on about one school, else its own. */
    Topic begun(Sentence part, Topic own) {
        return part.text().startsWith(SHARED) || Schools.goOn(part.text(), amounts) ? own.withAmounts(amounts) : own;
    }
}
