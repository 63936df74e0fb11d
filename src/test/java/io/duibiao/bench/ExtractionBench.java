package io.duibiao.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.duibiao.job.FigureReader;
import io.duibiao.job.FileStatements;
import io.duibiao.observation.ExtractRow;
import io.duibiao.period.Period;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.reference.Regions;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scores what is extracted against gold files. A gold fact is hit by a row at its number (one character off is allowed) with its
 * measure and its signed value, and with its indicator where the gold names one, else with a subject like its own. Rows that hit
 * nothing are false, but for numbers that the gold does not judge. The text of {@code x.csv} is {@code x.txt} beside it, or in
 * {@code ../seed}; its region and period are those of most facts, as a manifest would say.
 */
final class ExtractionBench {
    private static final Set<String> NO_FACT = Set.of("OTHER", "NAME_PART");
    private static final double ALIKE = 0.6;
    private static final int NEAR = 60;

    private final Reference reference = ReferenceLoader.load(Path.of("data/reference"));
    private final FigureReader reader = new FigureReader(reference);
    private final ExtractRow rows = new ExtractRow(reference);
    private final Report report = new Report("extraction");

    private ExtractionBench() {}

    /** Scores the gold files that the arguments name. */
    public static void main(String[] args) throws IOException {
        List<Path> golds = Arrays.stream(args)
                .filter(argument -> !argument.startsWith("--"))
                .map(Path::of)
                .toList();
        if (golds.isEmpty()) {
            System.err.println("bench: Name gold files: jobs/bench extraction ../shared/gold/dev/*.csv");
            System.exit(2);
        }
        new ExtractionBench().run(golds);
    }

    private void run(List<Path> golds) throws IOException {
        Score all = new Score(0, 0, 0);
        for (Path gold : golds) {
            Optional<Path> text = text(gold);
            if (text.isPresent()) {
                Score score = score(gold, text.get());
                String name = gold.getFileName().toString();
                report.result(name, score.f1(), "F1 of " + name + ": " + score);
                all = all.plus(score);
            }
        }
        report.result("f1", all.f1(), "F1 of all: " + all);
        report.end();
    }

    private static Optional<Path> text(Path gold) {
        String name = gold.getFileName().toString().replace(".csv", ".txt");
        return List.of(gold.resolveSibling(name), gold.resolveSibling("../seed").resolve(name)).stream()
                .filter(Files::exists)
                .findFirst();
    }

    private Score score(Path goldFile, Path text) throws IOException {
        List<Map<String, String>> gold = gold(goldFile);
        List<Map<String, String>> facts = gold.stream()
                .filter(fact -> !NO_FACT.contains(fact.get("measure")))
                .toList();
        FileStatements said =
                reader.statements(text.getFileName().toString(), Files.readAllBytes(text), dateline(facts));
        List<Map<String, String>> output = new ArrayList<>();
        said.document().ifPresent(document -> said.statements()
                .forEach(statement -> output.add(rows.named(document, said.dateline(), statement))));
        Set<Integer> used = new HashSet<>();
        int hits = 0;
        for (Map<String, String> fact : facts) {
            Optional<Integer> hit = hit(fact, new Facts(facts, output), used);
            hit.ifPresent(used::add);
            hits += hit.isPresent() ? 1 : 0;
        }
        Set<Integer> unjudged = unjudged(gold);
        int wrong = 0;
        for (int i = 0; i < output.size(); i++) {
            boolean judged = !NO_FACT.contains(output.get(i).get("measure"))
                    && !unjudged.contains(Integer.parseInt(output.get(i).get("start")));
            wrong += judged && !used.contains(i) ? 1 : 0;
        }
        return new Score(facts.size(), hits, wrong);
    }

    private static List<Map<String, String>> gold(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    /** A number that the gold does not judge may be written in words, whose beginning is a matter of taste. */
    private static Set<Integer> unjudged(List<Map<String, String>> gold) {
        Set<Integer> places = new HashSet<>();
        for (Map<String, String> row : gold) {
            if (row.get("measure").equals("OTHER")) {
                int start = Integer.parseInt(row.get("start"));
                int before = row.get("number_text").matches(".*\\d.*") ? 1 : 4;
                for (int at = start - before; at <= start + 1; at++) {
                    places.add(at);
                }
            }
        }
        return places;
    }

    private Dateline dateline(List<Map<String, String>> facts) {
        String region = commonest(facts, "region");
        return new Dateline(
                reference.regions().named(region, Regions.CURRENT).stream().findFirst(),
                Period.tryParse(commonest(facts, "period")),
                DocumentKind.UNKNOWN,
                Optional.empty());
    }

    private static String commonest(List<Map<String, String>> facts, String column) {
        return facts.stream()
                .map(fact -> fact.getOrDefault(column, ""))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Optional<Integer> hit(Map<String, String> fact, Facts both, Set<Integer> used) {
        int start = Integer.parseInt(fact.get("start"));
        for (int i = 0; i < both.output().size(); i++) {
            Map<String, String> row = both.output().get(i);
            if (!used.contains(i)
                    && Math.abs(Integer.parseInt(row.get("start")) - start) <= 1
                    && row.get("measure").equals(fact.get("measure"))
                    && new BigDecimal(row.get("value")).compareTo(number(fact.get("value"))) == 0
                    && sameThing(fact, row, both.gold())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", "").replace(" ", ""));
    }

    private static boolean sameThing(
            Map<String, String> fact, Map<String, String> row, List<Map<String, String>> facts) {
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
        int distance = Integer.parseInt(fact.get("start")) - Integer.parseInt(other.get("start"));
        return Math.abs(distance) <= NEAR
                && fact.get("measure").equals(other.get("measure"))
                && base(fact).equals(base(other))
                && !fact.get("subject").equals(other.get("subject"));
    }

    private static String base(Map<String, String> fact) {
        return fact.get("unit").replaceAll("[万亿]", "");
    }

    private record Facts(List<Map<String, String>> gold, List<Map<String, String>> output) {}

    private record Score(int facts, int hits, int wrong) {
        Score plus(Score other) {
            return new Score(facts + other.facts, hits + other.hits, wrong + other.wrong);
        }

        double f1() {
            return facts + hits + wrong == 0 ? 1 : 2.0 * hits / (facts + hits + wrong);
        }

        @Override
        public String toString() {
            return facts + " facts, " + hits + " hit, " + wrong + " false";
        }
    }
}
