package io.duibiao.benchmark;

import io.duibiao.observation.Observation;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Indicator;
import java.util.List;

/**
 * All published figures of one indicator and one kind of period, such as 地区生产总值 of each 上半年: all regions, years,
 * measures and vintages. Whatever is computed about one of its figures needs no other panel.
 *
 * @param indicator the indicator
 * @param kind the kind of period
 * @param observations the figures, in any order
 */
public record Panel(Indicator indicator, PeriodKind kind, List<Observation> observations) {

    /**
     * Makes a panel.
     *
     * @throws IllegalArgumentException if an observation is of another indicator or kind of period
     */
    public Panel {
        observations = List.copyOf(observations);
        for (Observation observation : observations) {
            boolean fits = observation.key().indicator().equals(indicator.id())
                    && observation.key().period().kind().equals(kind);
            if (!fits) {
                throw new IllegalArgumentException("Cannot put " + observation.key() + " into the panel of "
                        + indicator.id() + " " + kind + ": another indicator or kind of period");
            }
        }
    }

    /**
     * Returns the panel of these figures.
     *
     * @throws IllegalArgumentException if an observation is of another indicator or kind of period
     */
    public static Panel of(Indicator indicator, PeriodKind kind, List<Observation> observations) {
        return new Panel(indicator, kind, observations);
    }
}
