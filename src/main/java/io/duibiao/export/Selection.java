package io.duibiao.export;

import io.duibiao.lake.reader.LakeReader;
import io.duibiao.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which rows are exported; what is not named means all.
 *
 * @param indicators ids of indicators
 * @param periods periods
 * @param regions codes of regions
 * @param among the id of a group: a region's code for its children, a level, or a peer group
 * @param measure what is ranked ({@code level}, {@code growth}), or what an observation says ({@code yoy})
 * @param asOf the day whose knowledge counts: released until then, and not withdrawn yet
 */
public record Selection(
        List<String> indicators,
        List<Period> periods,
        List<String> regions,
        Optional<String> among,
        Optional<String> measure,
        Optional<LocalDate> asOf) {

    /** Everything. */
    public static final Selection ALL =
            new Selection(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Selection {
        indicators = List.copyOf(indicators);
        periods = List.copyOf(periods);
        regions = List.copyOf(regions);
    }

    /** Returns the selection among a group. */
    public Selection among(String group) {
        return new Selection(indicators, periods, regions, Optional.of(group), measure, asOf);
    }

    Selection ofAllIndicators() {
        return new Selection(List.of(), periods, regions, among, measure, asOf);
    }

    boolean hasPeriod(Period period) {
        return periods.isEmpty() || periods.contains(period);
    }

    boolean hasRegion(String region) {
        return regions.isEmpty() || regions.contains(region);
    }

    boolean hasIndicator(String indicator) {
        return indicators.isEmpty() || indicators.contains(indicator);
    }

    /** Returns whether something that became known on a day counts. */
    boolean isKnown(Optional<LocalDate> released) {
        return asOf.isEmpty()
                || released.filter(day -> !day.isAfter(asOf.get())).isPresent();
    }

    /** Returns the reader of what was known on the day; of what is known now where no day is asked for. */
    LakeReader known(LakeReader lake) {
        return asOf.map(lake::asOf).orElse(lake);
    }
}
