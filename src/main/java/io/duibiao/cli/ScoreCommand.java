package io.duibiao.cli;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.study.Scoreboard;
import io.duibiao.benchmark.study.Scoreboard.Criterion;
import io.duibiao.benchmark.study.Scoreboard.Score;
import io.duibiao.benchmark.study.Standard;
import io.duibiao.job.ScoreFile;
import io.duibiao.job.UsageException;
import io.duibiao.publish.Aspect;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicator.Polarity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duibiao score --weights data/scores/development.yaml --period 2022 --among 330000}: one score of several indicators. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Scores the members of a group by several indicators with weights, and says how stable each rank is: in how many"
                    + " per cent of 1,000 draws, each weight changed by up to 20 %%, it stays.",
            "The columns rank_min_max, rank_z and rank_rank show the rank by each way to make figures comparable; rank and total"
                    + " are by the one that the file names. Only members with all figures are scored."
        },
        footer = {"", "Example:  duibiao score --weights data/scores/development.yaml --period 2022 --among 330000"})
final class ScoreCommand implements Callable<Integer> {
    private static final long SEED = 1;
    private static final int DECIMALS = 2;

    @Option(
            names = "--weights",
            required = true,
            paramLabel = "FILE",
            description =
                    "a YAML file: standard (min-max, z, rank) and criteria with indicator, measure (level, growth),"
                            + " weight, and better (higher, lower) where the catalogue does not say; the weights sum to 1")
    private Path weights = Path.of("");

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private FormatOptions format;

    @Override
    public Integer call() {
        ScoreFile file = ScoreFile.read(weights);
        Among group = scope.among();
        List<Criterion> criteria =
                file.criteria().stream().map(one -> criterion(one, group)).toList();
        List<Score> scores = new Scoreboard(criteria, file.standard(), SEED).scores();
        if (scores.isEmpty()) {
            throw new UsageException("Cannot score " + scope.period() + " among '" + group.id()
                    + "': no member has a figure of each of " + indicators(criteria)
                    + ". 'duibiao rank' shows what there is.");
        }
        format.chosen().print(new Rows(columns(criteria), rows(scores, criteria, group)), System.out);
        group.notes().forEach(note -> System.err.println("Among " + group.id() + ": " + note));
        incomplete(criteria, scores, group);
        return ExitCode.DONE;
    }

    private Criterion criterion(ScoreFile.Criterion one, Among group) {
        Indicator indicator = indicator(one);
        Aspect aspect = one.byGrowth() ? Aspect.GROWTH : Aspect.LEVEL;
        boolean higher = one.higherIsBetter().orElse(indicator.polarity() == Polarity.HIGHER);
        if (one.higherIsBetter().isEmpty() && indicator.polarity() == Polarity.NONE) {
            throw new UsageException(
                    one.place() + ": Cannot score '" + one.indicator()
                            + "': the catalogue does not say whether more is better. Write 'better: higher' or 'better: lower'.");
        }
        Map<String, BigDecimal> figures = new HashMap<>();
        for (Benchmark row : Ranked.of(indicator, group, scope).benchmarks()) {
            if (row.cell().period().equals(scope.period())
                    && aspect.standing(row).isPresent()) {
                figures.put(row.cell().region(), aspect.datum(row).value().orElseThrow());
            }
        }
        String name = one.byGrowth() ? indicator.id() + "_growth" : indicator.id();
        return new Criterion(name, one.weight(), higher, figures);
    }

    private Indicator indicator(ScoreFile.Criterion one) {
        try {
            return scope.ask().indicator(one.indicator());
        } catch (UsageException e) {
            throw new UsageException(one.place() + ": " + e.getMessage());
        }
    }

    private static List<String> columns(List<Criterion> criteria) {
        List<String> columns = new ArrayList<>(
                List.of("rank", "region", "region_name", "total", "stability", "rank_min_max", "rank_z", "rank_rank"));
        criteria.forEach(criterion -> columns.add("score_" + criterion.indicator()));
        return columns;
    }

    private static List<List<String>> rows(List<Score> scores, List<Criterion> criteria, Among group) {
        List<Map<String, Integer>> ranks = Arrays.stream(Standard.values())
                .map(standard -> new Scoreboard(criteria, standard, SEED)
                        .scores().stream().collect(Collectors.toMap(Score::region, Score::rank)))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Score score : scores) {
            List<String> row = new ArrayList<>(List.of(
                    String.valueOf(score.rank()),
                    score.region(),
                    name(score.region(), group),
                    shown(score.total()),
                    score.stability().setScale(1, RoundingMode.HALF_UP).toPlainString()));
            ranks.forEach(standard -> row.add(String.valueOf(standard.get(score.region()))));
            score.parts().forEach(part -> row.add(shown(part)));
            rows.add(row);
        }
        return rows;
    }

    private static String name(String region, Among group) {
        return group.reference().regions().name(region);
    }

    private static String shown(BigDecimal score) {
        return score.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    private static String indicators(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::indicator).collect(Collectors.joining(", "));
    }

    /** Names those that have some of the figures, but not all, on standard error. */
    private static void incomplete(List<Criterion> criteria, List<Score> scores, Among group) {
        Set<String> rest = new TreeSet<>();
        criteria.forEach(criterion -> rest.addAll(criterion.figures().keySet()));
        scores.forEach(score -> rest.remove(score.region()));
        if (!rest.isEmpty()) {
            String names = rest.stream()
                    .map(region -> name(region, group) + "("
                            + criteria.stream()
                                    .filter(criterion -> !criterion.figures().containsKey(region))
                                    .map(Criterion::indicator)
                                    .collect(Collectors.joining(", "))
                            + ")")
                    .collect(Collectors.joining("、"));
            System.err.println("Not scored for want of figures: " + rest.size() + ": " + names);
        }
    }
}
