package io.duibiao.job;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.ReleaseHabit;
import io.duibiao.benchmark.result.ReleaseHabit.Freshness;
import io.duibiao.period.Period;
import io.duibiao.period.PeriodKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Figures that should have come by now.
 *
 * @param group the id of the published group
 * @param indicator the indicator's id
 * @param next the period whose figures are missing
 * @param due the day around which they were due, by the habit of the last releases
 * @param freshness how late they are: late or stale
 */
public record Overdue(String group, String indicator, Period next, LocalDate due, Freshness freshness) {
    private static final Comparator<Overdue> LONGEST_FIRST =
            Comparator.comparing(Overdue::due).thenComparing(Overdue::indicator).thenComparing(Overdue::next);

    /** Returns what is overdue on a day among published benchmarks, the longest overdue first. */
    static List<Overdue> on(LocalDate today, List<Benchmark> benchmarks) {
        Map<Series, List<Benchmark>> series = benchmarks.stream().collect(Collectors.groupingBy(Series::of));
        return series.entrySet().stream()
                .flatMap(rows -> overdue(rows.getKey(), rows.getValue(), today).stream())
                .sorted(LONGEST_FIRST)
                .toList();
    }

    private static Optional<Overdue> overdue(Series series, List<Benchmark> rows, LocalDate today) {
        return ReleaseHabit.of(rows)
                .filter(habit -> habit.on(today) != Freshness.FRESH)
                .map(habit ->
                        new Overdue(series.group(), series.indicator(), habit.next(), habit.due(), habit.on(today)));
    }

    /** Returns a line such as {@code gdp 2023 of 500000, due 2024-01-20}. */
    public String text() {
        return indicator + " " + next + " of " + group + ", due " + due;
    }

    /** Returns how many of these are as late as that. */
    public static long count(List<Overdue> overdue, Freshness freshness) {
        return overdue.stream().filter(one -> one.freshness() == freshness).count();
    }

    private record Series(String group, String indicator, PeriodKind kind) {
        static Series of(Benchmark row) {
            return new Series(
                    row.cell().group(),
                    row.cell().indicator(),
                    row.cell().period().kind());
        }
    }
}
