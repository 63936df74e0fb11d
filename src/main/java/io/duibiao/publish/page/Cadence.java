package io.duibiao.publish.page;

import io.duibiao.benchmark.result.Origin;
import io.duibiao.period.Period;
import io.duibiao.publish.Lineup;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When the figures of an indicator come out: how many days after the end of its period each of the last releases came, periods of
 * one kind only. A period's release is the first day on which a figure of it was known.
 *
 * @param next the period whose figures come next
 * @param lags the days from the end of a period to its release, the shortest first
 */
record Cadence(Period next, List<Long> lags) {
    /** Older habits say little about the next release. */
    private static final int MOST_PERIODS = 5;

    Cadence {
        lags = lags.stream().sorted().toList();
    }

    /**
     * Returns the cadence of a series; empty where no day of release is known.
     *
     * @param series the lineups of one indicator and kind of period, the earliest first
     */
    static Optional<Cadence> of(List<Lineup> series) {
        List<Lineup> released =
                series.stream().filter(lineup -> first(lineup).isPresent()).toList();
        if (released.isEmpty()) {
            return Optional.empty();
        }
        List<Long> lags = released.stream()
                .skip(Math.max(0, released.size() - MOST_PERIODS))
                .map(lineup -> lag(lineup.period(), first(lineup).orElseThrow()))
                .toList();
        Period last = released.get(released.size() - 1).period();
        return Optional.of(new Cadence(last.nextYear(), lags));
    }

    private static Optional<LocalDate> first(Lineup lineup) {
        return lineup.members().stream()
                .map(member -> member.origin())
                .map(Origin::released)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private static long lag(Period period, LocalDate released) {
        return ChronoUnit.DAYS.between(period.end().atEndOfMonth(), released);
    }

    /** Returns the day around which the next release is due: the median lag after the end of its period. */
    LocalDate due() {
        return next.end().atEndOfMonth().plusDays(lags.get(lags.size() / 2));
    }

    /** Returns by how many days the next release is late; 0 until the longest lag seen is over. */
    long overdue(LocalDate today) {
        long sinceEnd = lag(next, today);
        return sinceEnd > lags.get(lags.size() - 1) ? ChronoUnit.DAYS.between(due(), today) : 0;
    }
}
