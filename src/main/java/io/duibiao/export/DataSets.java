package io.duibiao.export;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.finding.CrossFindings;
import io.duibiao.benchmark.finding.Findings;
import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.publish.Focus;
import io.duibiao.publish.Language;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.RunFacts;
import io.duibiao.publish.exchange.AveragesTable;
import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.FindingsTable;
import io.duibiao.publish.exchange.GrowthTable;
import io.duibiao.publish.exchange.RankingsTable;
import io.duibiao.reference.PeerGroups.PeerGroup;
import io.duibiao.reference.Reference;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The data sets of a lake, by what the catalogues call things. */
final class DataSets {
    /** Ids such as {@code 500101,500112} and {@code neighbours:500101:8}, which no catalogue and no run has. */
    private static final Predicate<String> MADE_ON_THE_SPOT =
            Pattern.compile("[,:]").asPredicate();

    private final LakeReader lake;
    private final Reference reference;

    DataSets(LakeReader lake, Reference reference) {
        this.lake = lake;
        this.reference = reference;
    }

    /** Returns the rows of a subject that are selected, all columns, in the order of their table. */
    DataSet of(Subject subject, Selection selection) {
        return switch (subject) {
            case RANKINGS ->
                measured(new RankingsTable(publication(benchmarks(selection), List.of())).dataSet(), selection);
            case OBSERVATIONS -> new ObservationsTable(naming()).dataSet(observations(selection));
            case GROWTH -> new GrowthTable(publication(benchmarks(selection), List.of())).dataSet();
            case AVERAGES -> measured(averages(selection), selection);
            case FINDINGS -> new FindingsTable(publication(List.of(), findings(selection))).dataSet();
        };
    }

    /** Returns how regions, indicators and groups are called. */
    Naming naming() {
        return publication(List.of(), List.of()).naming();
    }

    private Publication publication(List<Benchmark> benchmarks, List<Finding> findings) {
        RunFacts noRun = new RunFacts("", LocalDate.EPOCH, "");
        Focus nothing = new Focus("", Period.year(LocalDate.EPOCH.getYear()), Optional.empty());
        return new Publication(Language.ZH, nothing, reference, benchmarks, findings, List.of(), noRun);
    }

    private static DataSet measured(DataSet all, Selection selection) {
        if (selection.measure().isEmpty()) {
            return all;
        }
        int measure = all.structure().columns().indexOf("measure");
        return DataSet.of(
                all.structure(),
                all.rows().stream()
                        .filter(row ->
                                row.get(measure).equals(selection.measure().get()))
                        .toList());
    }

    private List<Benchmark> benchmarks(Selection selection) {
        List<Benchmark> rows = isFresh(selection)
                ? new Comparisons(lake, reference)
                        .of(selection)
                        .flatMap(comparison -> comparison.benchmarks().stream())
                        .toList()
                : lake.benchmarks(filter(selection));
        return rows.stream()
                .filter(row -> selection.hasPeriod(row.cell().period())
                        && selection.hasRegion(row.cell().region())
                        && selection.among().map(row.cell().group()::equals).orElse(true))
                .toList();
    }

    /** A region selects what it as a whole is held at; the group, if one is asked for, what that is. */
    private DataSet averages(Selection selection) {
        List<Averages> rows = isFresh(selection)
                ? new Comparisons(lake, reference)
                        .of(selection)
                        .flatMap(comparison -> comparison.averages().stream())
                        .filter(Averages::isPresent)
                        .toList()
                : lake.averages(filter(selection));
        Publication nothing = publication(List.of(), List.of());
        return new AveragesTable(reference, nothing.naming(), nothing.display())
                .dataSet(rows.stream()
                        .filter(row -> selection.hasPeriod(row.scope().period())
                                && selection.hasRegion(row.scope().group())
                                && selection
                                        .among()
                                        .map(row.scope().group()::equals)
                                        .orElse(true))
                        .toList());
    }

    /** Returns whether what the last run wrote does not answer: another day, or a group that only the asker knows. */
    private static boolean isFresh(Selection selection) {
        return selection.asOf().isPresent()
                || selection.among().filter(MADE_ON_THE_SPOT).isPresent();
    }

    private List<Observation> observations(Selection selection) {
        Filter filter = filter(selection);
        for (String region : selection.regions()) {
            filter = filter.region(region);
        }
        Predicate<String> member = members(selection);
        return selection.known(lake).observations(filter).stream()
                .filter(figure -> member.test(figure.key().region())
                        && selection.isKnown(figure.source().released())
                        && selection
                                .measure()
                                .map(figure.key().measure().name()::equalsIgnoreCase)
                                .orElse(true))
                .toList();
    }

    private List<Finding> findings(Selection selection) {
        List<Finding> all = selection.asOf().isPresent() ? findingsOfThatDay(selection) : lake.findings(Filter.all());
        Predicate<String> member = members(selection);
        return all.stream()
                .filter(finding -> selection.hasPeriod(finding.period())
                        && selection.hasIndicator(finding.indicator())
                        && selection.hasRegion(finding.region())
                        && member.test(finding.region()))
                .toList();
    }

    /** Questions all figures that were known: a selected indicator may be held against one that is not. */
    private List<Finding> findingsOfThatDay(Selection selection) {
        List<Comparison> comparisons =
                new Comparisons(lake, reference).of(selection.ofAllIndicators()).toList();
        Map<List<Object>, List<Benchmark>> together = comparisons.stream()
                .flatMap(comparison -> comparison.benchmarks().stream())
                .collect(Collectors.groupingBy(
                        row -> List.of(row.cell().region(), row.cell().period()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return Stream.concat(
                        comparisons.stream().flatMap(comparison -> Findings.of(comparison).stream()),
                        together.values().stream().flatMap(rows -> CrossFindings.of(rows).stream()))
                .toList();
    }

    private static Filter filter(Selection selection) {
        Filter filter = Filter.all();
        for (String indicator : selection.indicators()) {
            filter = filter.indicator(indicator);
        }
        for (Period period : selection.periods()) {
            filter = filter.period(period);
        }
        return selection.among().map(filter::group).orElse(filter);
    }

    /** Returns who belongs to the group, itself included where it is a region; everybody where no group is asked for. */
    private Predicate<String> members(Selection selection) {
        if (selection.among().isEmpty()) {
            return region -> true;
        }
        String group = selection.among().get();
        Set<String> members = new HashSet<>(Set.of(group));
        Optional<PeerGroup> listed = reference.peerGroups().byId(group);
        listed.ifPresent(peers -> members.addAll(peers.members()));
        if (listed.isEmpty()) {
            lake.benchmarks(Filter.all().group(group))
                    .forEach(row -> members.add(row.cell().region()));
        }
        return members::contains;
    }
}
