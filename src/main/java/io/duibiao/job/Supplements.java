package io.duibiao.job;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.TargetStatus;
import io.duibiao.benchmark.study.Targets;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.publish.ChangeLog;
import io.duibiao.publish.Fact;
import io.duibiao.publish.Focus;
import io.duibiao.publish.Supplement;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.statement.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds in the lake what is published beside the benchmarks: facts of the highlighted region, targets, changes. */
final class Supplements {
    private final Reference reference;
    private final LakeReader lake;
    private final Results results;
    private final Focus focus;

    Supplements(Reference reference, Publishing.Basis from, Focus focus) {
        this.reference = reference;
        this.lake = from.lake();
        this.results = from.results();
        this.focus = focus;
    }

    /**
     * Returns what is found, without what moved since a publication before.
     *
     * @param after the benchmarks as they are
     */
    Supplement find(List<Benchmark> after) {
        Filter published = published(after);
        ChangeLog log =
                new ChangeLog(List.of(), Changes.revisions(lake.observations(published), lake.withdrawn(published)));
        return new Supplement(targets(), facts(), averages(), log);
    }

    /** Returns what is wanted of the members, the whole and the nation: the periods of the kind shown, as charts draw them. */
    private Filter published(List<Benchmark> after) {
        Set<String> regions = new TreeSet<>(Set.of(focus.among(), Region.NATION));
        Set<Period> periods =
                new TreeSet<>(Set.of(focus.period(), focus.period().previousYear()));
        for (Benchmark benchmark : after) {
            regions.add(benchmark.cell().region());
            Period period = benchmark.cell().period();
            if (period.kind().equals(focus.period().kind()) && period.compareTo(focus.period()) <= 0) {
                periods.add(period);
            }
        }
        Filter filter = Filter.all();
        for (String region : regions) {
            filter = filter.region(region);
        }
        for (Period period : periods) {
            filter = filter.period(period);
        }
        return filter;
    }

    private List<Averages> averages() {
        return results.averages(focus.among(), focus.period()).stream()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    private List<Fact> facts() {
        return focus.subject()
                .map(region -> Facts.of(lake.observations(Filter.all().period(focus.period())).stream()
                        .filter(figure -> figure.key().region().equals(region))
                        .toList()))
                .orElse(List.of());
    }

    /** Goals are set for the year, and growth needs both periods a year earlier. */
    private List<TargetStatus> targets() {
        Period shown = focus.period();
        Filter filter = Filter.all()
                .period(shown)
                .period(Period.year(shown.year()))
                .period(shown.previousYear())
                .period(Period.year(shown.year() - 1));
        List<Observation> figures = lake.observations(filter);
        Targets targets = new Targets(new Benchmarking(reference), Options.DEFAULT);
        List<TargetStatus> found = new ArrayList<>();
        for (Indicator indicator : reference.indicators().all()) {
            List<Observation> own = figures.stream()
                    .filter(figure -> figure.key().indicator().equals(indicator.id()))
                    .toList();
            if (own.stream().anyMatch(Supplements::isAboutGoal)) {
                found.addAll(targets.of(indicator, own, shown, focus.among()));
            }
        }
        return found;
    }

    private static boolean isAboutGoal(Observation figure) {
        return figure.key().measure() == Measure.TARGET || figure.key().measure() == Measure.TARGET_PROGRESS;
    }
}
