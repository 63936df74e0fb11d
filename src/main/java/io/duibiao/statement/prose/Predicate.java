package io.duibiao.statement.prose;

import io.duibiao.statement.Bound;
import java.util.Optional;

/**
 * The end of a lead, taken apart: 「增速比全国、全市分别高」 is the subject 增速, the verb 高 and a comparison, shared out by 分别.
 *
 * @param subject what remains before it
 * @param verb what the figure does
 * @param sign −1 where the verb goes down, else 1
 * @param comparison what it is compared with; empty where nothing is
 * @param sharing how several figures and subjects belong together
 * @param bound the bound before the figure
 * @param base the base that an adverb names
 */
record Predicate(
        String subject, Verb verb, int sign, Optional<Comparison> comparison, Sharing sharing, Bound bound, Base base) {

    /** What a figure does to its subject. */
    enum Verb {
        /** No verb: 一般公共预算收入33.6亿元. */
        NONE,
        /** 达, 为: it is the amount. */
        IS,
        /** 增至, 提高到: it is the end value. */
        REACH,
        /** 增长, 下降, 加快: it is a difference or a rate. */
        CHANGE,
        /** 高, 低于: it is a difference to something else. */
        DIFFER,
        /** 从, 由: it is where it began. */
        FROM,
        /** 净增: the difference of a stock. */
        NET
    }

    /** How several figures are shared out. */
    enum Sharing {
        /** Nothing is said. */
        NONE,
        /** 分别, 依次: by position. */
        RESPECTIVELY,
        /** 均, 双双, 都: the figure holds for each. */
        EACH
    }

    /** The base of a growth as adverbs tell it. */
    enum Base {
        /** Nothing is said, or 同比. */
        YEAR_AGO,
        /** 环比, 年均, 两年平均, 五年. */
        OTHER
    }

    Predicate shared(Sharing newSharing) {
        return new Predicate(subject, verb, sign, comparison, newSharing, bound, base);
    }

    Predicate withSubject(String newSubject) {
        return new Predicate(newSubject, verb, sign, comparison, sharing, bound, base);
    }
}
