package io.duibiao.job.history;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a lake held after a run: the rankings, and of every figure the release that counts. */
public final class Known {
    private static final Comparator<Observation> BY_RELEASE = Comparator.comparing(
                    (Observation figure) -> figure.source().released().orElse(LocalDate.MIN))
            .thenComparing(figure -> figure.source().vintage())
            .thenComparing(figure -> figure.source().document());

    private final Map<Cell, Benchmark> cells = new LinkedHashMap<>();
    private final Map<Ranking, List<Benchmark>> rankings = new LinkedHashMap<>();
    private final Map<Subject, Map<Key, Observation>> figures = new LinkedHashMap<>();

    /** Takes what was ranked, and the figures that were in force. */
    public Known(List<Benchmark> benchmarks, List<Observation> inForce) {
        for (Benchmark row : benchmarks) {
            cells.put(row.cell(), row);
            rankings.computeIfAbsent(Ranking.of(row.cell()), ranking -> new ArrayList<>())
                    .add(row);
        }
        inForce.stream().sorted(BY_RELEASE).forEach(figure -> figures.computeIfAbsent(
                        Subject.of(figure.key()), subject -> new LinkedHashMap<>())
                .put(figure.key(), figure));
    }

    Map<Cell, Benchmark> cells() {
        return cells;
    }

    Optional<Benchmark> cell(Cell cell) {
        return Optional.ofNullable(cells.get(cell));
    }

    /** Returns the same region's row in the same ranking as a cell. */
    Optional<Benchmark> member(Cell like, String region) {
        return cell(new Cell(region, like.indicator(), like.period(), like.group()));
    }

    /** Returns all rows of the ranking that a cell is in. */
    List<Benchmark> ranking(Cell cell) {
        return rankings.getOrDefault(Ranking.of(cell), List.of());
    }

    /** Returns the figures of a region and indicator that count. */
    Map<Key, Observation> figures(Cell cell) {
        return figures.getOrDefault(new Subject(cell.region(), cell.indicator()), Map.of());
    }

    private record Subject(String region, String indicator) {
        static Subject of(Key key) {
            return new Subject(key.region(), key.indicator());
        }
    }

    private record Ranking(String indicator, io.duibiao.period.Period period, String group) {
        static Ranking of(Cell cell) {
            return new Ranking(cell.indicator(), cell.period(), cell.group());
        }
    }
}
