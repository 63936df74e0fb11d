package io.duibiao.statement.prose;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores extracted rows against a gold file by the gold's own rule: the same number, measure and signed value, and the
 * indicator where the gold names one, else much the same subject.
 *
 * @param facts gold rows that are figures
 * @param hits how many of them were found
 * @param extra rows that say something of a place where the gold has nothing of the kind
 */
record GoldScore(int facts, int hits, int extra) {
    private static final Set<String> NO_FACT = Set.of("NAME_PART", "OTHER");
    private static final double ALIKE = 0.6;

    /** A row of either side. */
    record Row(
            int start, String number, String subject, String measure, String value, String indicator, String region) {}

    double f1() {
        return 2.0 * hits / (facts + hits + extra);
    }

    GoldScore plus(GoldScore other) {
        return new GoldScore(facts + other.facts, hits + other.hits, extra + other.extra);
    }

    static GoldScore of(Path gold, List<Row> output) {
        List<Row> all = rows(gold);
        List<Row> facts =
                all.stream().filter(row -> !NO_FACT.contains(row.measure())).toList();
        Set<Integer> used = new HashSet<>();
        for (Row fact : facts) {
            for (int i = 0; i < output.size(); i++) {
                if (!used.contains(i) && hits(fact, output.get(i))) {
                    used.add(i);
                    break;
                }
            }
        }
        Set<Integer> unjudged = new HashSet<>();
        all.stream().filter(row -> row.measure().equals("OTHER")).forEach(row -> {
            int before = row.number().chars().anyMatch(Character::isDigit) ? 1 : 4;
            for (int at = row.start() - before; at <= row.start() + 1; at++) {
                unjudged.add(at);
            }
        });
        int extra = 0;
        for (int i = 0; i < output.size(); i++) {
            Row row = output.get(i);
            boolean judged = !used.contains(i) && !unjudged.contains(row.start()) && !NO_FACT.contains(row.measure());
            extra += judged ? 1 : 0;
        }
        return new GoldScore(facts.size(), used.size(), extra);
    }

    private static boolean hits(Row fact, Row row) {
        boolean sameFigure = Math.abs(fact.start() - row.start()) <= 1
                && fact.measure().equals(row.measure())
                && new BigDecimal(fact.value()).compareTo(new BigDecimal(row.value())) == 0;
        return sameFigure && sameThing(fact, row);
    }

    private static boolean sameThing(Row fact, Row row) {
        List<String> ids = List.of(fact.indicator().split("\\|", -1));
        if (!row.indicator().isEmpty() && ids.contains(row.indicator())) {
            return true;
        }
        boolean alike = false;
        for (String subject : fact.subject().split("\\|")) {
            alike |= likeness(row.subject(), subject) >= ALIKE
                    || likeness(row.subject(), fact.region() + subject) >= ALIKE;
        }
        return ids.contains("") && alike;
    }

    private static double likeness(String a, String b) {
        String left = plain(a);
        String right = plain(b);
        return left.isEmpty() && right.isEmpty() ? 1 : 2.0 * common(left, right) / (left.length() + right.length());
    }

    private static String plain(String subject) {
        return subject.replaceAll("完成(?!投资)|实现|全区|累计|共|新(?=[增建改培引签创开])|[“”《》、,，()（）]", "");
    }

    /** The characters that two texts share in order: the longest common stretch, and the same on both sides of it. */
    private static int common(String a, String b) {
        int best = 0;
        int bestA = 0;
        int bestB = 0;
        for (int i = 0; i < a.length(); i++) {
            for (int j = 0; j < b.length(); j++) {
                int k = 0;
                while (i + k < a.length() && j + k < b.length() && a.charAt(i + k) == b.charAt(j + k)) {
                    k++;
                }
                if (k > best) {
                    best = k;
                    bestA = i;
                    bestB = j;
                }
            }
        }
        return best == 0
                ? 0
                : best
                        + common(a.substring(0, bestA), b.substring(0, bestB))
                        + common(a.substring(bestA + best), b.substring(bestB + best));
    }

    private static List<Row> rows(Path file) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                rows.add(new Row(
                        Integer.parseInt(row.getField("start")),
                        row.getField("number_text"),
                        row.getField("subject"),
                        row.getField("measure"),
                        row.getField("value"),
                        row.getField("catalogue"),
                        row.getField("region")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
