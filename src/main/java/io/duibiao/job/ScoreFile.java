package io.duibiao.job;

import io.duibiao.benchmark.study.Standard;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The weights of a score, as a YAML file says them.
 *
 * @param name the file's name
 * @param standard how figures become scores
 * @param criteria what is scored, at least one; their weights sum to one
 */
public record ScoreFile(String name, Standard standard, List<Criterion> criteria) {
    private static final String ADVICE =
            "Write 'standard: min-max' and under 'criteria:' a list of blocks with indicator, measure and weight.";
    private static final Set<String> KEYS = keys("standard", "criteria");
    private static final Set<String> CRITERION_KEYS = keys("indicator", "measure", "weight", "better");
    private static final int DECIMALS = 6;

    public ScoreFile {
        criteria = List.copyOf(criteria);
    }

    /**
     * One indicator and how much it counts.
     *
     * @param place where it stands: {@code weights.yaml:5}
     * @param indicator the indicator as written
     * @param byGrowth whether its growth is scored, not the figure itself
     * @param weight above zero
     * @param higherIsBetter what the file says of that; empty where it leaves it to the catalogue
     */
    public record Criterion(
            String place, String indicator, boolean byGrowth, BigDecimal weight, Optional<Boolean> higherIsBetter) {}

    /**
     * Returns what a file says.
     *
     * @throws UsageException if the file cannot be read, a key or word is unknown, or the weights do not sum to one
     */
    public static ScoreFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        List<String> problems = new ArrayList<>();
        YamlBlock block = new YamlBlock(name, YamlFile.root(file, ADVICE), KEYS, problems);
        String standard = block.optional("standard").orElse("min-max");
        Standard known = word(List.of(Standard.values()), standard).orElseGet(() -> {
            block.problemAt("standard", unknown("standard", standard, List.of(Standard.values())));
            return Standard.MIN_MAX;
        });
        List<Criterion> criteria = block.nodes("criteria").stream()
                .map(node -> criterion(name, node, block))
                .toList();
        if (criteria.isEmpty()) {
            block.problemAt("criteria", "There is nothing to score. " + ADVICE);
        }
        if (problems.isEmpty() && sum(criteria).compareTo(BigDecimal.ONE) != 0) {
            block.problemAt(
                    "criteria",
                    "The weights sum to " + sum(criteria) + ", and must sum to 1: " + all(criteria) + ". Change them.");
        }
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
        return new ScoreFile(name, known, criteria);
    }

    private static Criterion criterion(String file, Node node, YamlBlock all) {
        YamlBlock block = all.item(node, CRITERION_KEYS);
        String measure = block.optional("measure").orElse("level");
        if (!Set.of("level", "growth").contains(measure)) {
            block.problemAt("measure", unknown("measure", measure, List.of("level", "growth")));
        }
        Optional<String> better = block.optional("better");
        better.filter(word -> !Set.of("higher", "lower").contains(word))
                .ifPresent(word -> block.problemAt("better", unknown("better", word, List.of("higher", "lower"))));
        String line =
                node.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
        return new Criterion(
                file + line,
                block.required("indicator"),
                measure.equals("growth"),
                weight(block),
                better.map("higher"::equals));
    }

    private static BigDecimal weight(YamlBlock block) {
        String text = block.required("weight");
        try {
            BigDecimal weight = new BigDecimal(text).stripTrailingZeros();
            if (weight.signum() > 0 && weight.scale() <= DECIMALS) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number that is no weight
        }
        block.problemAt("weight", "Cannot take '" + text + "' as a weight: write a number above 0 such as 0.25.");
        return BigDecimal.ONE;
    }

    private static BigDecimal sum(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String all(List<Criterion> criteria) {
        return criteria.stream()
                .map(one -> one.indicator() + " " + one.weight().toPlainString())
                .collect(Collectors.joining(", "));
    }

    private static Optional<Standard> word(List<Standard> constants, String word) {
        return constants.stream()
                .filter(constant -> written(constant).equals(word))
                .findFirst();
    }

    private static String written(Standard standard) {
        return standard.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String unknown(String key, String word, List<?> known) {
        List<String> words = known.stream()
                .map(one -> one instanceof Standard standard ? written(standard) : String.valueOf(one))
                .toList();
        return "Unknown " + key + " '" + word + "': not one of " + words + "."
                + Suggestion.tail(word, Set.copyOf(words));
    }

    private static Set<String> keys(String... keys) {
        return Stream.of(keys).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
