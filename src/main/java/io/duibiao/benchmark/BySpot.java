package io.duibiao.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something of some regions in some years, year by year: what a year needs lies together, by the number of its region. Tables
 * {@link #alike} number the regions together.
 *
 * @param <T> what is kept
 */
final class BySpot<T> {
    private final int first;
    private final RegionNumbers regions;
    private final List<@Nullable T[]> years = new ArrayList<>();

    private BySpot(int first, int years, RegionNumbers regions) {
        this.first = first;
        this.regions = regions;
        for (int i = 0; i < years; i++) {
            this.years.add(BySpot.<T>cells(0));
        }
    }

    @SuppressWarnings("unchecked") // nothing but T is ever put in
    private static <T> @Nullable T[] cells(int size) {
        return (@Nullable T[]) new @Nullable Object[size];
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
        return new BySpot<>(first, first > last ? 0 : last - first + 1, new RegionNumbers());
    }

    /** Returns an empty one for the same years. */
    <U> BySpot<U> alike() {
        return new BySpot<>(first, years.size(), regions);
    }

    /** Returns what is kept of a spot; null where nothing is. */
    @Nullable
    T get(Spot spot) {
        int region = regions.of(spot.region());
        return region == RegionNumbers.NONE ? null : get(region, spot.year());
    }

    /** Returns what is kept of a numbered region in a year; null where nothing is. */
    @Nullable
    T get(int region, int year) {
        int at = year - first;
        if (at < 0 || at >= years.size()) {
            return null;
        }
        @Nullable T[] ofYear = years.get(at);
        return region < ofYear.length ? ofYear[region] : null;
    }

    /** Returns a region's number, or {@link RegionNumbers#NONE}. */
    int numberOf(String region) {
        return regions.of(region);
    }

    /** Returns a region's number, the next one where it had none. */
    int number(String region) {
        return regions.number(region);
    }

    /** Returns the number from which on nothing is kept of regions in one of the years. */
    int end(int year) {
        return years.get(year - first).length;
    }

    /** Keeps something of a spot, whose year must be one of the years. */
    void put(Spot spot, T what) {
        put(regions.number(spot.region()), spot.year(), what);
    }

    /** Keeps something of a numbered region in one of the years. */
    void put(int region, int year, T what) {
        year(year, region)[region] = what;
    }

    /**
     * Keeps something of a numbered region in one of the years, together with what is kept of it.
     *
     * @param together makes one of what is kept and what is new
     */
    void merge(int region, int year, T what, BinaryOperator<T> together) {
        @Nullable T[] ofYear = year(year, region);
        T known = ofYear[region];
        ofYear[region] = known == null ? what : together.apply(known, what);
    }

    private @Nullable T[] year(int number, int region) {
        int at = number - first;
        @Nullable T[] year = years.get(at);
        if (region >= year.length) {
            year = Arrays.copyOf(year, Math.max(regions.size(), 2 * year.length));
            years.set(at, year);
        }
        return year;
    }

    /** Returns all that is kept, the earliest years first. */
    List<T> values() {
        List<T> values = new ArrayList<>();
        for (@Nullable T[] year : years) {
            for (T what : year) {
                if (what != null) {
                    values.add(what);
                }
            }
        }
        return values;
    }
}
