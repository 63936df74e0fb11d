package io.duibiao.cli;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.job.Product;
import io.duibiao.job.SpecifiedJob;
import io.duibiao.job.UsageException;
import io.duibiao.lake.reader.Filter;
import io.duibiao.period.Period;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Focus;
import io.duibiao.publish.Language;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
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
import org.jspecify.annotations.Nullable;
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
            "          duibiao rank --indicator gdp --measure level --period 2018 --as-of 2019-12-31"
        })
final class RankCommand implements Callable<Integer> {
    @Option(
            names = "--indicator",
            required = true,
            paramLabel = "ID",
            description = "the indicator's id, or a Chinese name of it")
    private String indicator = "";

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            defaultValue = "growth",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Measured measure = Measured.growth;

    @Option(
            names = "--period",
            required = true,
            paramLabel = "PERIOD",
            description = "such as 2023, 2023-H1, 2023-Q1..Q3")
    private String period = "";

    @Option(
            names = "--among",
            paramLabel = "GROUP",
            description =
                    "a region's code (its children), a level (county, prefecture, province), a peer group's id, or"
                            + " a list of codes or names such as 500101,500102,500154 (default: the group that the job publishes)")
    private @Nullable String among;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private JobOptions job;

    @Mixin
    private FormatOptions format;

    @Override
    public Integer call() {
        SpecifiedJob specified = job.specified();
        Ask ask = new Ask(specified);
        Indicator known = ask.indicator(indicator);
        Period asked = ask.period(period);
        String words = Optional.ofNullable(among)
                .orElse(specified.specification().publication().among());
        Among group = Among.of(words, ask, asked);
        List<Benchmark> benchmarks = benchmarks(ask, known, asked, group);
        Publication publication = publication(group, benchmarks, asked);
        Lineup lineup = Lineups.of(publication)
                .of(known.id(), asked, group.id())
                .orElseThrow(() -> nothing(known, asked, group, benchmarks));
        List<List<String>> rows = new RankingsTable(publication).ranking(lineup, measure.aspect());
        format.chosen().print(new Rows(RankingsTable.RANKING_COLUMNS, rows), System.out);
        missing(lineup, publication);
        return ExitCode.DONE;
    }

    /** Returns the group's rows of all periods: those that the last run wrote, unless another day or group is asked for. */
    private List<Benchmark> benchmarks(Ask ask, Indicator indicator, Period period, Among group) {
        if (!asOf.isAsked() && !group.byHand()) {
            return ask.lake().benchmarks(Filter.all().indicator(indicator.id()).group(group.id()));
        }
        return new FreshComparison(ask.lake(), group.reference())
                .of(indicator, period.kind(), asOf.options()).benchmarks().stream()
                        .filter(row -> row.cell().group().equals(group.id()))
                        .toList();
    }

    private static Publication publication(Among group, List<Benchmark> benchmarks, Period period) {
        RunFacts noRun = new RunFacts("", LocalDate.EPOCH, Product.NAME);
        Focus focus = new Focus(group.id(), period, Optional.empty());
        return new Publication(Language.ZH, focus, group.reference(), benchmarks, List.of(), List.of(), noRun);
    }

    /** Names those without a place and why, on standard error, so that the table stays a table. */
    private void missing(Lineup lineup, Publication publication) {
        List<Benchmark> missing = lineup.missing(measure.aspect());
        if (!missing.isEmpty()) {
            String names = missing.stream()
                    .map(member -> publication.naming().region(member.cell().region()) + "("
                            + publication
                                    .naming()
                                    .absence(measure.aspect()
                                            .datum(member)
                                            .absence()
                                            .orElseThrow()) + ")")
                    .collect(Collectors.joining("、"));
            System.err.println("Without a figure: " + missing.size() + ": " + names);
        }
    }

    private static UsageException nothing(Indicator indicator, Period period, Among group, List<Benchmark> benchmarks) {
        TreeSet<String> periods = new TreeSet<>();
        benchmarks.forEach(benchmark -> periods.add(benchmark.cell().period().toString()));
        String there = periods.isEmpty() ? "no period at all" : String.join(", ", periods);
        return new UsageException("Cannot rank '" + indicator.id() + "' of " + period + " among '" + group.id()
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
