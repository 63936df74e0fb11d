package io.duibiao.benchmark.result;

import io.duibiao.period.Period;
import java.math.BigDecimal;
import java.util.List;

/**
 * What members' gap statements say of the figure of their city or the nation: a district that grew by 6 %, 1.4 points above
 * the city, is a witness that the city grew by 4.6 %.
 *
 * @param region the code of the city or the nation
 * @param indicator the indicator's id
 * @param period the period
 * @param by what is implied
 * @param value the median of the witnesses, moved into the range on which all agree where there is one; the radius spans
 *     that range, or half the spread where there is none
 * @param spread the highest implied value minus the lowest
 * @param witnesses who implies what, in the order of their codes
 */
public record Consensus(
        String region,
        String indicator,
        Period period,
        By by,
        Datum value,
        BigDecimal spread,
        List<Witness> witnesses) {

    /** What two regions are compared by. */
    public enum By {
        /** The figure itself 「总量」. */
        LEVEL,
        /** Growth against a year earlier 「增速」. */
        GROWTH
    }

    public Consensus {
        witnesses = List.copyOf(witnesses);
    }

    /**
     * A region whose own figure and gap imply the figure of another.
     *
     * @param region the witness's code
     * @param value the implied figure
     * @param agrees whether the consensus lies within what rounding allows this witness
     * @param origin where the gap is stated
     */
    public record Witness(String region, Datum value, boolean agrees, Origin origin) {}
}
