package io.duibiao.publish.proof;

import java.util.List;

/** Reads one kind of words. */
interface Reading {

    /**
     * Returns what is wrong, each as a predicate of the sentence: {@code says 「26个高于」, but …}; nothing where the words are not
     * there or right.
     *
     * @param clause what is read
     * @param column what is published of the indicator that it is about
     */
    List<String> faults(Clause clause, Column column);

    /** Returns a fault in words. */
    static String fault(String said, String published) {
        return "says 「" + said + "」, but the published table has " + published + ".";
    }
}
