package io.duibiao.benchmark.result;

import io.duibiao.period.Period;
import java.util.List;

/**
 * What each member contributed to the growth of the whole 「拉动全市增长0.5个百分点」.
 *
 * @param whole the code of the city or the nation
 * @param indicator the indicator's id
 * @param period the period
 * @param growth the whole's growth, in %
 * @param parts the members' contributions, the largest first
 * @param unexplained the whole's growth minus the sum of the contributions, in points; absent where a member has none
 */
public record ContributionTable(
        String whole, String indicator, Period period, Datum growth, List<Part> parts, Datum unexplained) {
    public ContributionTable {
        parts = List.copyOf(parts);
    }

    /**
     * One member's part.
     *
     * @param region the member's code
     * @param share its share of the whole, in %
     * @param points its contribution to the whole's growth, in points
     */
    public record Part(String region, Datum share, Datum points) {}
}
