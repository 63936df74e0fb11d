package io.duibiao.job;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.reference.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became different between the published rankings of two runs.
 *
 * @param added cells that have a figure now and had none
 * @param removed cells that had a figure and have none now
 * @param changed cells whose level or growth is another one
 * @param moves places by growth that moved, in the order of the rankings
 */
public record RankingChanges(long added, long removed, long changed, List<Move> moves) {
    public RankingChanges {
        moves = List.copyOf(moves);
    }

    /** Returns what became different from one list of benchmarks to another. */
    static RankingChanges between(List<Benchmark> before, List<Benchmark> after) {
        Map<Cell, Benchmark> old = byCell(before);
        Map<Cell, Benchmark> now = byCell(after);
        long added =
                now.keySet().stream().filter(cell -> !old.containsKey(cell)).count();
        long removed =
                old.keySet().stream().filter(cell -> !now.containsKey(cell)).count();
        long changed = 0;
        List<Move> moves = new ArrayList<>();
        for (Map.Entry<Cell, Benchmark> entry : now.entrySet()) {
            Benchmark was = old.get(entry.getKey());
            if (was != null && differs(was, entry.getValue())) {
                changed++;
            }
            if (was != null) {
                move(was, entry.getValue()).ifPresent(moves::add);
            }
        }
        return new RankingChanges(added, removed, changed, moves);
    }

    private static Map<Cell, Benchmark> byCell(List<Benchmark> benchmarks) {
        Map<Cell, Benchmark> cells = new LinkedHashMap<>();
        benchmarks.stream()
                .filter(benchmark -> benchmark.level().isPresent()
                        || benchmark.growth().used().isPresent())
                .forEach(benchmark -> cells.put(benchmark.cell(), benchmark));
        return cells;
    }

    private static boolean differs(Benchmark was, Benchmark is) {
        return !was.level().equals(is.level())
                || !was.growth().used().equals(is.growth().used());
    }

    private static Optional<Move> move(Benchmark was, Benchmark is) {
        Optional<Integer> from = was.standings().byGrowth().map(Standing::rank);
        Optional<Integer> to = is.standings().byGrowth().map(Standing::rank);
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        return Optional.of(new Move(is.cell(), from.get(), to.get()));
    }

    /**
     * A place that moved.
     *
     * @param cell whose
     * @param from the place before
     * @param to the place now
     */
    public record Move(Cell cell, int from, int to) {

        /** Returns the move in words: 万州区 地区生产总值 2023-H1: 3 → 2. */
        public String text(Reference reference) {
            String region = reference.regions().name(cell.region());
            String indicator = reference
                    .indicators()
                    .byId(cell.indicator())
                    .map(known -> known.names().zh())
                    .orElse(cell.indicator());
            return region + " " + indicator + " " + cell.period() + ": " + from + " → " + to;
        }
    }
}
