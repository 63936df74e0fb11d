package io.duibiao.publish.chart;

import io.duibiao.period.Period;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Lineup;
import io.duibiao.reference.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Marks the points of lines of growth that were revised, or that stand on another footing than the one before. */
final class FlagMarks {
    private final Studio studio;
    private final Flags flags;
    private final List<Lineup> series;
    private final List<Period> periods;

    FlagMarks(Studio studio, Flags flags, List<Lineup> series, List<Period> periods) {
        this.studio = studio;
        this.flags = flags;
        this.series = series;
        this.periods = periods;
    }

    /**
     * A mark.
     *
     * @param position which period, the first one 0
     * @param flag what it says
     * @param first the figure that was given first; empty where it is not known, or was not revised
     */
    record Mark(int position, Flag flag, Optional<Amount> first) {}

    /**
     * Returns the marks of a region's line.
     *
     * @param region the region's code
     * @param isComputed whether its growth in a period was computed and not published; empty where none is drawn
     */
    List<Mark> of(String region, Function<Lineup, Optional<Boolean>> isComputed) {
        List<Mark> marks = new ArrayList<>();
        Optional<Boolean> before = Optional.empty();
        for (int i = 0; i < periods.size(); i++) {
            Flags.Point point = new Flags.Point(region, indicator().id(), periods.get(i));
            int position = i;
            flags.breaks(point).forEach(flag -> marks.add(new Mark(position, flag, Optional.empty())));
            Optional<Boolean> now = lineup(periods.get(i)).flatMap(isComputed);
            if (isAtOtherPrices(before, now)) {
                marks.add(new Mark(i, Flag.PRICES, Optional.empty()));
            }
            now.flatMap(computed -> revised(position, point, computed)).ifPresent(marks::add);
            before = now;
        }
        return marks;
    }

    private Indicator indicator() {
        return series.get(0).indicator();
    }

    private Optional<Lineup> lineup(Period period) {
        return series.stream().filter(lineup -> lineup.period().equals(period)).findFirst();
    }

    private boolean isAtOtherPrices(Optional<Boolean> before, Optional<Boolean> now) {
        boolean differs = before.isPresent() && now.isPresent() && !before.equals(now);
        return differs
                && switch (indicator().rules().growthBasis()) {
                    case COMPARABLE_PRICES, REAL -> true;
                    case NOMINAL, COUNT, NONE -> false;
                };
    }

    private Optional<Mark> revised(int position, Flags.Point point, boolean computed) {
        if (computed) {
            return flags.restsOnRevisedLevel(point)
                    ? Optional.of(new Mark(position, Flag.REVISED, Optional.empty()))
                    : Optional.empty();
        }
        return flags.revisedGrowth(point)
                .map(revision -> new Mark(
                        position,
                        Flag.REVISED,
                        studio.publication().display().amount(revision.before().figure(), indicator())));
    }
}
