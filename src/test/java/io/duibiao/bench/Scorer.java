package io.duibiao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Scores rows of {@code extract} against a gold file. A fact is hit by a row at its number (one character off is allowed) with
 * its measure and its signed value, and with its indicator where the gold names one, else with a subject like its own. Rows that
 * hit nothing are false, but for numbers that the gold does not judge.
 */
public final class Scorer {
    private static final double ALIKE = 0.6;
    private static final double ALIKE_PLACES = 0.5;
    private static final int NEAR = 60;

    private final GoldFile gold;
    private final List<Map<String, String>> facts;
    private final List<Map<String, String>> output;
    private final Map<Integer, Integer> hits = new HashMap<>();
    private final Map<String, Integer> misses = new TreeMap<>();
    private final Set<Integer> bad = new HashSet<>();
    private final Set<Integer> seen = new HashSet<>();
    private final int[] ends;

    private Scorer(GoldFile gold, List<Map<String, String>> output) {
        this.gold = gold;
        this.facts = gold.facts();
        this.output = output;
        this.ends = sentenceEnds(gold);
    }

    /** Returns the score of the rows, by the names of their columns. */
    public static Score of(GoldFile gold, List<Map<String, String>> output) {
        return new Scorer(gold, output).score();
    }

    private Score score() {
        for (int i = 0; i < facts.size(); i++) {
            Map<String, String> fact = facts.get(i);
            int row = hit(fact);
            if (row >= 0) {
                hits.put(row, i);
                seen.add(sentence(start(fact)));
            } else {
                misses.merge(kindOfMiss(fact), 1, Integer::sum);
                bad.add(sentence(start(fact)));
            }
        }
        int wrong = wrong();
        int strict = (int) hits.entrySet().stream()
                .filter(hit -> isStrict(facts.get(hit.getValue()), output.get(hit.getKey())))
                .count();
        seen.addAll(bad);
        return new Score(facts.size(), hits.size(), strict, wrong, seen.size(), seen.size() - bad.size(), misses);
    }

    private int wrong() {
        Set<Integer> unjudged = gold.unjudged();
        int wrong = 0;
        for (int i = 0; i < output.size(); i++) {
            Map<String, String> row = output.get(i);
            if (!hits.containsKey(i) && GoldFile.isFact(row.get("measure")) && !unjudged.contains(start(row))) {
                wrong++;
                misses.merge("false " + row.get("measure"), 1, Integer::sum);
                bad.add(sentence(start(row)));
            }
        }
        return wrong;
    }

    private int hit(Map<String, String> fact) {
        for (int i = 0; i < output.size(); i++) {
            Map<String, String> row = output.get(i);
            boolean same = !hits.containsKey(i)
                    && Math.abs(start(row) - start(fact)) <= 1
                    && row.get("measure").equals(fact.get("measure"))
                    && number(row).compareTo(number(fact)) == 0;
            if (same && sameThing(fact, row)) {
                return i;
            }
        }
        return -1;
    }

    /** Says what is wrong with what was read at a place: nothing was, another measure, another value, another subject. */
    private String kindOfMiss(Map<String, String> fact) {
        String measure = fact.get("measure");
        List<Map<String, String>> near = output.stream()
                .filter(row -> Math.abs(start(row) - start(fact)) <= 1)
                .toList();
        if (near.isEmpty()) {
            return measure + " not read";
        }
        Map<String, String> first = near.get(0);
        if (near.stream().noneMatch(row -> row.get("measure").equals(measure))) {
            return measure + " read as " + first.get("measure");
        }
        boolean value = near.stream().anyMatch(row -> number(row).compareTo(number(fact)) == 0);
        return measure + (value ? " of another subject" : " with another value");
    }

    private boolean sameThing(Map<String, String> fact, Map<String, String> row) {
        List<String> ids = List.of(fact.getOrDefault("catalogue", "").split("\\|", -1));
        String id = row.getOrDefault("indicator", "");
        if (!id.isEmpty() && ids.contains(id)) {
            return true;
        }
        double own = likeness(fact, row);
        return ids.contains("")
                && own >= ALIKE
                && facts.stream().filter(other -> isRival(fact, other)).noneMatch(other -> likeness(other, row) >= own);
    }

    private static double likeness(Map<String, String> fact, Map<String, String> row) {
        return Arrays.stream(fact.get("subject").split("\\|"))
                .flatMap(subject -> Stream.of(subject, fact.get("region") + subject))
                .mapToDouble(subject -> Likeness.of(row.get("subject"), subject))
                .max()
                .orElse(0);
    }

    /** A neighbour of the same kind with another subject: what fits it as well is a shifted list, and no hit. */
    private static boolean isRival(Map<String, String> fact, Map<String, String> other) {
        return Math.abs(start(fact) - start(other)) <= NEAR
                && fact.get("measure").equals(other.get("measure"))
                && base(fact).equals(base(other))
                && !fact.get("subject").equals(other.get("subject"));
    }

    private boolean isStrict(Map<String, String> fact, Map<String, String> row) {
        String number = fact.get("number_text");
        int end = start(fact) + number.codePointCount(0, number.length());
        String bound = row.get("bound").isEmpty() ? "exact" : row.get("bound");
        return start(row) == start(fact)
                && Integer.parseInt(row.get("end")) == end
                && plain(row.get("unit")).equals(plain(fact.get("unit")))
                && bound.equals(fact.get("bound"))
                && row.get("period").equals(fact.get("period"))
                && isSamePlace(fact.get("region"), row.get("region_name"));
    }

    private boolean isSamePlace(String right, String given) {
        String main = gold.commonest("region");
        return right.equals(main) || given.equals(main)
                ? right.equals(given)
                : Likeness.of(given, right) >= ALIKE_PLACES;
    }

    private int sentence(int start) {
        int at = Arrays.binarySearch(ends, start + 1);
        return at < 0 ? -at - 1 : at;
    }

    /** Returns after which code points the sentences of the text end. */
    private static int[] sentenceEnds(GoldFile gold) {
        try {
            int[] text = Files.readString(gold.text()).codePoints().toArray();
            List<Integer> ends = new ArrayList<>();
            for (int i = 0; i < text.length; i++) {
                if ("。；;\n".indexOf(text[i]) >= 0) {
                    ends.add(i + 1);
                }
            }
            return ends.stream().mapToInt(Integer::intValue).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int start(Map<String, String> row) {
        return Integer.parseInt(row.get("start"));
    }

    private static BigDecimal number(Map<String, String> row) {
        return new BigDecimal(row.get("value").replace(",", "").replace(" ", ""));
    }

    private static String base(Map<String, String> fact) {
        return fact.get("unit").replaceAll("[万亿]", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
    }
}
