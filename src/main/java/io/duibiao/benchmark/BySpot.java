package io.duibiao.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something of some regions in some years, year by year: a spot is found by its region's code alone, and what a year needs lies
 * together.
 *
 * @param <T> what is kept
 */
final class BySpot<T> {
    private final int first;
    private final List<Map<String, T>> years = new ArrayList<>();

    /** Makes it for these years, the first and the last one included; none where the last comes before the first. */
    BySpot(int first, int last) {
        this.first = first;
        for (int year = first; year <= last; year++) {
            years.add(new HashMap<>());
        }
    }

    /** Returns one for the years of a panel's figures. */
    static <T> BySpot<T> of(Panel panel) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (var observation : panel.observations()) {
            int year = observation.key().period().year();
            first = Math.min(first, year);
            last = Math.max(last, year);
        }
        return new BySpot<>(first, last);
    }

    /** Returns an empty one for the same years. */
    <U> BySpot<U> alike() {
        return new BySpot<>(first, first + years.size() - 1);
    }

    /** Returns what is kept of a spot; null where nothing is. */
    @Nullable
    T get(Spot spot) {
        return in(spot.year()).get(spot.region());
    }

    private Map<String, T> in(int year) {
        int at = year - first;
        return at >= 0 && at < years.size() ? years.get(at) : Map.of();
    }

    /** Keeps something of a spot, whose year must be one of the years. */
    void put(Spot spot, T what) {
        years.get(spot.year() - first).put(spot.region(), what);
    }

    /** Returns what is kept of a spot, whose year must be one of the years, making it where nothing is. */
    T computeIfAbsent(Spot spot, Function<String, T> make) {
        return years.get(spot.year() - first).computeIfAbsent(spot.region(), make);
    }

    /** Returns all that is kept. */
    Stream<T> values() {
        return years.stream().flatMap(year -> year.values().stream());
    }
}
