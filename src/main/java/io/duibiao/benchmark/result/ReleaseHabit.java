package io.duibiao.benchmark.result;

import io.duibiao.period.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When the figures of an indicator come out: how long after the end of its period each of the last releases came, periods of one
 * kind only. Two releases make a habit; one may be a chance.
 *
 * @param next the period whose figures come next
 * @param lags the days from the end of a period to its first figure, of the last releases, the shortest first
 */
public record ReleaseHabit(Period next, List<Long> lags) {
    /** Older habits say little about the next release. */
    private static final int MOST_PERIODS = 5;

    private static final int FEWEST_PERIODS = 2;

    /** A month of waiting is no delay of the post any more: the source has dried up, or was not handed in. */
    private static final long PATIENCE_DAYS = 30;

    public ReleaseHabit {
        lags = lags.stream().sorted().toList();
    }

    /**
     * Returns the habit of a series; empty where there are too few releases.
     *
     * @param firstDays the first day on which a figure of each period was known
     */
    public static Optional<ReleaseHabit> of(Map<Period, LocalDate> firstDays) {
        SortedMap<Period, LocalDate> series = new TreeMap<>(firstDays);
        if (series.size() < FEWEST_PERIODS) {
            return Optional.empty();
        }
        List<Long> lags = series.entrySet().stream()
                .skip(Math.max(0, series.size() - MOST_PERIODS))
                .map(release -> lag(release.getKey(), release.getValue()))
                .toList();
        return Optional.of(new ReleaseHabit(series.lastKey().nextYear(), lags));
    }

    /**
     * Returns the habit of a series; empty where there are too few releases whose day is known.
     *
     * @param series the rows of one indicator, group and kind of period
     */
    public static Optional<ReleaseHabit> of(Collection<Benchmark> series) {
        Map<Period, LocalDate> firstDays = new HashMap<>();
        for (Benchmark row : series) {
            row.origin()
                    .released()
                    .ifPresent(day -> firstDays.merge(
                            row.cell().period(), day, (one, other) -> one.isBefore(other) ? one : other));
        }
        return of(firstDays);
    }

    private static long lag(Period period, LocalDate day) {
        return ChronoUnit.DAYS.between(period.end().atEndOfMonth(), day);
    }

    /** Returns the day around which the next release is due: the median lag after the end of its period. */
    public LocalDate due() {
        return next.end().atEndOfMonth().plusDays(lags.get(lags.size() / 2));
    }

    /** Returns how the source stands on a day. */
    public Freshness on(LocalDate today) {
        boolean isWithinHabit = lag(next, today) <= lags.get(lags.size() - 1);
        if (isWithinHabit) {
            return Freshness.FRESH;
        }
        return ChronoUnit.DAYS.between(due(), today) <= PATIENCE_DAYS ? Freshness.LATE : Freshness.STALE;
    }

    /** Returns by how many days the next release is late; 0 until the longest lag seen is over. */
    public long overdueDays(LocalDate today) {
        return on(today) == Freshness.FRESH ? 0 : ChronoUnit.DAYS.between(due(), today);
    }

    /** How a source stands. */
    public enum Freshness {
        /** Its next figures are not due, or not later than they were before. */
        FRESH,
        /** Its next figures are later than they ever were: a warning. */
        LATE,
        /** Its next figures are due for more than a month: an error. */
        STALE
    }
}
