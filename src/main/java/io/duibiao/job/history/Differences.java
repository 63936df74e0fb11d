package io.duibiao.job.history;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What became different between the rankings of two runs.
 *
 * <ol>
 *   <li>A cell's own figures are looked at first, of its period and of the year before: said, revised, withdrawn, read otherwise.
 *   <li>Where its place is another one, the members are named that came between: they moved, joined, left, or became members.
 *   <li>What neither explains was compared otherwise.
 * </ol>
 */
public final class Differences {
    private static final Comparator<Difference> ORDER = Comparator.comparing(
                    (Difference one) -> one.cell().group())
            .thenComparing(one -> one.cell().indicator())
            .thenComparing(one -> one.cell().period())
            .thenComparing(one -> Difference.rank(one.after()).orElse(Integer.MAX_VALUE))
            .thenComparing(one -> one.cell().region());

    private final Known before;
    private final Known after;
    private final Function<String, Cause> readAgain;

    private Differences(Known before, Known after, Function<String, Cause> readAgain) {
        this.before = before;
        this.after = after;
        this.readAgain = readAgain;
    }

    /**
     * Returns the differences in the order of the rankings.
     *
     * @param before what was held after the earlier run
     * @param after what was held after the later one
     * @param readAgain why a file was read otherwise whose bytes stayed the same, by its name
     */
    public static List<Difference> between(Known before, Known after, Function<String, Cause> readAgain) {
        Differences differences = new Differences(before, after, readAgain);
        Set<Cell> cells = new LinkedHashSet<>(after.cells().keySet());
        cells.addAll(before.cells().keySet());
        return cells.stream()
                .filter(cell -> Difference.isThere(before.cell(cell), after.cell(cell)))
                .map(differences::difference)
                .sorted(ORDER)
                .toList();
    }

    private Difference difference(Cell cell) {
        Optional<Benchmark> was = before.cell(cell);
        Optional<Benchmark> is = after.cell(cell);
        List<Why> why = new ArrayList<>(own(cell));
        if (!Difference.rank(was).equals(Difference.rank(is))) {
            why.addAll(others(cell));
        }
        if (why.isEmpty()) {
            why.add(new Why(isOfOtherGroup(cell) ? Cause.PEERS : Cause.METHOD, ""));
        }
        return new Difference(cell, was, is, why);
    }

    /** Every member of a group has a row, be it without a figure, as soon as one member has a figure. */
    private boolean isOfOtherGroup(Cell cell) {
        return before.cell(cell).isPresent() != after.cell(cell).isPresent()
                && !before.ranking(cell).isEmpty()
                && !after.ranking(cell).isEmpty();
    }

    private List<Why> own(Cell cell) {
        Set<Key> keys = new LinkedHashSet<>(before.figures(cell).keySet());
        keys.addAll(after.figures(cell).keySet());
        Period year = cell.period().previousYear();
        return keys.stream()
                .filter(key ->
                        key.period().equals(cell.period()) || key.period().equals(year))
                .flatMap(key -> figure(
                        Optional.ofNullable(before.figures(cell).get(key)),
                        Optional.ofNullable(after.figures(cell).get(key)))
                        .stream())
                .distinct()
                .toList();
    }

    private Optional<Why> figure(Optional<Observation> was, Optional<Observation> is) {
        if (was.isEmpty()) {
            return is.map(now -> new Why(Cause.NEW_REPORT, now.source().document() + ": " + said(now)));
        }
        Observation then = was.get();
        if (is.isEmpty()) {
            return Optional.of(new Why(Cause.WITHDRAWN, then.source().document() + ": " + said(then)));
        }
        Observation now = is.get();
        if (then.figure().equals(now.figure()) && then.status() == now.status()) {
            return Optional.empty();
        }
        boolean sameBytes = then.source().documentId().equals(now.source().documentId());
        Cause cause = sameBytes ? readAgain.apply(now.source().document()) : Cause.REVISED;
        return Optional.of(new Why(cause, now.source().document() + ": " + said(then) + " → " + said(now)));
    }

    private static String said(Observation figure) {
        return figure.key().period() + " " + figure.key().measure() + " "
                + figure.figure().value().stripTrailingZeros().toPlainString()
                + figure.figure().unit();
    }

    private List<Why> others(Cell cell) {
        Set<String> regions = new LinkedHashSet<>();
        Stream.of(before, after)
                .flatMap(side -> side.ranking(cell).stream())
                .map(row -> row.cell().region())
                .filter(region -> !region.equals(cell.region()))
                .forEach(regions::add);
        return regions.stream()
                .sorted()
                .flatMap(region -> other(cell, region).stream())
                .toList();
    }

    /** Returns what another member has to do with it: nothing, unless it is ahead now and was not, or the other way round. */
    private Optional<Why> other(Cell cell, String region) {
        Optional<Benchmark> was = before.member(cell, region);
        Optional<Benchmark> is = after.member(cell, region);
        boolean wasAhead = isAhead(was, before.cell(cell));
        boolean isAhead = isAhead(is, after.cell(cell));
        boolean hasMoved = !Difference.growth(was).equals(Difference.growth(is));
        if (wasAhead == isAhead || !hasMoved) {
            return Optional.empty();
        }
        String detail = region + ": " + shown(was) + " → " + shown(is);
        if (was.isEmpty() || is.isEmpty()) {
            return Optional.of(new Why(Cause.PEERS, detail));
        }
        if (Difference.growth(was).isEmpty()) {
            return Optional.of(new Why(Cause.JOINED, detail));
        }
        return Optional.of(new Why(Difference.growth(is).isEmpty() ? Cause.LEFT : Cause.OTHERS_MOVED, detail));
    }

    private static boolean isAhead(Optional<Benchmark> other, Optional<Benchmark> own) {
        return Difference.rank(other)
                .flatMap(ahead -> Difference.rank(own).map(place -> ahead < place))
                .orElse(false);
    }

    private static String shown(Optional<Benchmark> side) {
        return Difference.growth(side)
                .map(growth -> growth.toPlainString()
                        + side.map(row -> row.growth().used().unit()).orElse(""))
                .orElse("–");
    }
}
