package io.duibiao.bench;

import java.util.Map;
import java.util.TreeMap;

/**
 * How well figures were read.
 *
 * @param facts how many there are
 * @param hits how many were found with measure, signed value and indicator or subject
 * @param strict how many of these have span, unit, bound, period and region right too
 * @param wrong how many rows say something that is not there
 * @param sentences how many sentences have facts, or rows that are wrong
 * @param perfect in how many of these every fact was found and nothing is wrong
 * @param misses how often what was missed, by what is wrong with it
 */
public record Score(
        int facts, int hits, int strict, int wrong, int sentences, int perfect, Map<String, Integer> misses) {
    public static final Score NONE = new Score(0, 0, 0, 0, 0, 0, Map.of());

    public Score {
        misses = Map.copyOf(misses);
    }

    /** Returns the score of both texts together. */
    public Score plus(Score other) {
        Map<String, Integer> both = new TreeMap<>(misses);
        other.misses.forEach((kind, count) -> both.merge(kind, count, Integer::sum));
        return new Score(
                facts + other.facts,
                hits + other.hits,
                strict + other.strict,
                wrong + other.wrong,
                sentences + other.sentences,
                perfect + other.perfect,
                both);
    }

    /** Returns F1 of figures by measure, value and subject. */
    public double f1() {
        return f1(hits, wrong);
    }

    /** Returns F1 of figures with everything right. */
    public double strictF1() {
        return f1(strict, wrong + hits - strict);
    }

    /** Returns the share of sentences that are read perfectly. */
    public double perfectShare() {
        return sentences == 0 ? 1 : perfect / (double) sentences;
    }

    private double f1(int found, int extra) {
        return facts + found + extra == 0 ? 1 : 2.0 * found / (facts + found + extra);
    }

    @Override
    public String toString() {
        return facts + " facts, " + hits + " hit, " + strict + " strictly, " + wrong + " false; " + perfect + " of "
                + sentences + " sentences perfect";
    }
}
