package io.duibiao.benchmark.claim;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import java.math.BigDecimal;
import java.util.List;

/**
 * How many members of a group are beyond a threshold 「12个区县超过600亿元」.
 *
 * @param group the group's id
 * @param year the year of the period
 * @param by whether the level or the growth is meant
 * @param threshold the threshold
 * @param count how many there are said to be
 */
public record CountClaim(String group, int year, By by, Threshold threshold, int count) implements Claim {

    /**
     * A border and the side of it.
     *
     * @param side which side counts
     * @param value the border in the unit in which the comparison gives figures: 元, %
     */
    public record Threshold(Side side, BigDecimal value) {

        boolean isMet(BigDecimal figure) {
            int order = figure.compareTo(value);
            return switch (side) {
                case ABOVE -> order > 0;
                case AT_LEAST -> order >= 0;
                case BELOW -> order < 0;
                case AT_MOST -> order <= 0;
            };
        }

        /** Returns whether every figure that rounding allows is on the side, or, with {@code any}, some figure is. */
        boolean isMet(Datum figure, boolean any) {
            BigDecimal low = figure.value().orElseThrow().subtract(figure.radius());
            BigDecimal high = figure.value().orElseThrow().add(figure.radius());
            return any ? isMet(low) || isMet(high) : isMet(low) && isMet(high);
        }
    }

    /** A side of a border. */
    public enum Side {
        /** 超过 */
        ABOVE,
        /** 达到, 以上 */
        AT_LEAST,
        /** 低于, 不足 */
        BELOW,
        /** 不超过, 以下 */
        AT_MOST
    }

    @Override
    public Assessment check(Comparison comparison) {
        Roll roll = Roll.of(comparison, group, year, by);
        List<Benchmark> counted = roll.present().stream()
                .filter(row -> threshold.isMet(roll.figure(row).value().orElseThrow()))
                .toList();
        long surely = roll.present().stream()
                .filter(row -> threshold.isMet(roll.figure(row), false))
                .count();
        long possibly = roll.missing()
                + roll.present().stream()
                        .filter(row -> threshold.isMet(roll.figure(row), true))
                        .count();
        String open = surely == possibly ? "" : "；舍入与缺报可使其为" + surely + "至" + possibly + "个";
        String because = "有数" + roll.present().size() + "个、缺" + roll.missing() + "个，其中" + counted.size() + "个符合" + open;
        return new Assessment(
                verdict(counted.size(), surely, possibly, roll),
                Datum.of(BigDecimal.valueOf(counted.size()), "个", BigDecimal.ZERO),
                because,
                Roll.codes(counted));
    }

    private Verdict verdict(int counted, long surely, long possibly, Roll roll) {
        if (count < surely || count > possibly) {
            return Verdict.CONTRADICTED;
        }
        return count == counted && roll.missing() == 0 ? Verdict.CONFIRMED : Verdict.NOT_DECIDABLE;
    }
}
