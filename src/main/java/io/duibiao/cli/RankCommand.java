package io.duibiao.cli;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.job.Product;
import io.duibiao.job.UsageException;
import io.duibiao.period.Period;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Focus;
import io.duibiao.publish.Language;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.RunFacts;
import io.duibiao.publish.exchange.RankingsTable;
import io.duibiao.reference.Indicator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duibiao rank --indicator gdp --measure growth --period 2023-H1 --among 500000}: one ranking of the lake. */
@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        description = "Ranks the members of a group by an indicator, against their city and the nation.",
        footer = {
            "",
            "Example:  duibiao rank --indicator gdp --measure growth --period 2023-H1 --among 500000",
            "          duibiao rank --indicator gdp --measure level --period 2018 --as-of 2020-12-31",
            "          duibiao rank --indicator gdp --period 2018 --among neighbours:500101:8"
        })
final class RankCommand implements Callable<Integer> {
    @Mixin
    private IndicatorOption indicator;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            defaultValue = "growth",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Measured measure = Measured.growth;

    @Option(
            names = "--averages",
            description = "print what city, nation and group are held at, by each way there is, instead of the ranking")
    private boolean averages;

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private FormatOptions format;

    @Override
    public Integer call() {
        Indicator known = indicator.in(scope.ask());
        Among group = scope.among();
        Ranked ranked = Ranked.of(known, group, scope);
        Publication publication = publication(group, ranked.benchmarks(), scope.period());
        Lineup lineup = Lineups.of(publication)
                .of(known.id(), scope.period(), group.id())
                .orElseThrow(() -> nothing(known, group, ranked.benchmarks()));
        Lines held = new Lines(group.reference(), known);
        ranked.describe(held, measure.aspect().by());
        if (averages) {
            format.chosen().print(held.rows(), System.out);
        } else {
            List<List<String>> rows = new RankingsTable(publication).ranking(lineup, measure.aspect());
            format.chosen().print(new Rows(RankingsTable.RANKING_COLUMNS, rows), System.out);
            held.sentences().forEach(System.err::println);
        }
        group.notes().forEach(note -> System.err.println("Among " + group.id() + ": " + note));
        missing(lineup, publication.naming());
        return ExitCode.DONE;
    }

    private static Publication publication(Among group, List<Benchmark> benchmarks, Period period) {
        RunFacts noRun = new RunFacts("", LocalDate.EPOCH, Product.NAME);
        Focus focus = new Focus(group.id(), period, Optional.empty());
        return new Publication(Language.ZH, focus, group.reference(), benchmarks, List.of(), List.of(), noRun);
    }

    /** Names those without a place and why, on standard error, so that the table stays a table. */
    private void missing(Lineup lineup, Naming naming) {
        List<Benchmark> missing = lineup.unranked(measure.aspect());
        if (!missing.isEmpty()) {
            String names = missing.stream()
                    .map(member -> naming.region(member.cell().region()) + "(" + reason(member, naming) + ")")
                    .collect(Collectors.joining("、"));
            System.err.println("Without a place: " + missing.size() + ": " + names);
        }
    }

    private String reason(Benchmark member, Naming naming) {
        return measure.aspect().datum(member).absence().map(naming::absence).orElse("只有按现价计算的增速");
    }

    private UsageException nothing(Indicator indicator, Among group, List<Benchmark> benchmarks) {
        TreeSet<String> periods = new TreeSet<>();
        benchmarks.forEach(benchmark -> periods.add(benchmark.cell().period().toString()));
        String there = periods.isEmpty() ? "no period at all" : String.join(", ", periods);
        return new UsageException("Cannot rank '" + indicator.id() + "' of " + scope.period() + " among '" + group.id()
                + "': the lake has no figure of that. There are figures of " + there + ".");
    }

    /** By what regions are ranked. */
    enum Measured {
        level(Aspect.LEVEL),
        growth(Aspect.GROWTH);

        private final Aspect aspect;

        Measured(Aspect aspect) {
            this.aspect = aspect;
        }

        Aspect aspect() {
            return aspect;
        }
    }
}
