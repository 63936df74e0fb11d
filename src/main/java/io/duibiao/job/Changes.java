package io.duibiao.job;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Origin;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.publish.ChangeLog.Move;
import io.duibiao.publish.ChangeLog.Release;
import io.duibiao.publish.ChangeLog.Revision;
import io.duibiao.publish.Focus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what became different: between two publications, and between the releases of a figure. */
final class Changes {
    private static final Comparator<Observation> BY_RELEASE = Comparator.comparing(
                    (Observation figure) -> figure.source().released().orElse(LocalDate.MIN))
            .thenComparing(figure -> figure.source().vintage())
            .thenComparing(figure -> figure.source().document());
    private static final Comparator<Revision> LATEST_FIRST = Comparator.comparing(
                    (Revision revision) -> revision.after().origin().released().orElse(LocalDate.MAX))
            .reversed()
            .thenComparing(Revision::region)
            .thenComparing(Revision::indicator)
            .thenComparing(Revision::period)
            .thenComparing(revision -> revision.label().en());

    private Changes() {}

    /** Returns the benchmarks of the period shown that are others than before; none for a first publication. */
    static List<Move> moves(List<Benchmark> before, List<Benchmark> after, Focus focus) {
        Map<Cell, Benchmark> old = new LinkedHashMap<>();
        before.forEach(benchmark -> old.put(benchmark.cell(), benchmark));
        return after.stream()
                .filter(now -> now.cell().period().equals(focus.period())
                        && now.cell().group().equals(focus.among()))
                .flatMap(now -> Optional.ofNullable(old.get(now.cell()))
                        .filter(was -> differs(was, now))
                        .map(was -> new Move(was, now))
                        .stream())
                .sorted(Comparator.comparing((Move move) -> move.after().cell().indicator())
                        .thenComparing(move -> move.after().cell().region()))
                .toList();
    }

    private static boolean differs(Benchmark was, Benchmark now) {
        return !was.level().equals(now.level())
                || !was.growth().used().equals(now.growth().used())
                || !rank(was).equals(rank(now));
    }

    private static Optional<Integer> rank(Benchmark benchmark) {
        return benchmark.standings().byGrowth().map(Standing::rank);
    }

    /**
     * Returns the figures that a later release gives otherwise, and those that nobody says any more, the latest first.
     *
     * @param inForce the figures in force, every release of them
     * @param withdrawn figures that were taken back
     */
    static List<Revision> revisions(List<Observation> inForce, List<Observation> withdrawn) {
        Map<Key, List<Observation>> releases = inForce.stream()
                .filter(figure -> figure.key().isOfCatalogue())
                .sorted(BY_RELEASE)
                .collect(Collectors.groupingBy(Observation::key, LinkedHashMap::new, Collectors.toList()));
        List<Revision> revisions = new ArrayList<>();
        releases.values().forEach(figures -> {
            for (int i = 1; i < figures.size(); i++) {
                if (isRevised(figures.get(i - 1), figures.get(i))) {
                    revisions.add(revision(figures.get(i - 1), release(figures.get(i))));
                }
            }
        });
        Set<Key> said = releases.keySet();
        withdrawn.stream()
                .filter(figure -> !said.contains(figure.key()) && figure.key().isOfCatalogue())
                .forEach(figure -> revisions.add(revision(figure, gone(figure))));
        return revisions.stream().sorted(LATEST_FIRST).toList();
    }

    /** Two documents of one day that disagree are a finding, not a revision; the same number with other decimals is none either. */
    private static boolean isRevised(Observation before, Observation after) {
        boolean later = !before.source().released().equals(after.source().released())
                || !before.source().vintage().equals(after.source().vintage());
        return later && !before.figure().differsInDecimalsOnly(after.figure());
    }

    private static Revision revision(Observation before, Release after) {
        Key key = before.key();
        return new Revision(
                key.region(), key.indicator(), key.period(), Facts.label(key.measure()), release(before), after);
    }

    private static Release release(Observation figure) {
        return new Release(Datum.of(figure.figure()), figure.source().vintage(), Facts.origin(figure));
    }

    private static Release gone(Observation figure) {
        return new Release(
                Datum.absent(Absence.REJECTED, figure.figure().unit()),
                "",
                new Origin("", "", "", "", Optional.empty()));
    }
}
