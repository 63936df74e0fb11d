package io.duibiao.benchmark.study;

import io.duibiao.observation.Figure;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Growth of a single quarter or month out of two cumulative levels and their growth: each level's base follows from its growth,
 * the bases are differenced like the levels. How far rounding may have moved the result is told by all sixteen corners of what
 * the four figures may have been; in each figure by itself the result only rises or only falls.
 *
 * @param whole the level of the longer period
 * @param part the level of the shorter one
 * @param wholeGrowth the growth of the longer period in %
 * @param partGrowth the growth of the shorter one in %
 */
record SingleGrowth(Figure whole, Figure part, Figure wholeGrowth, Figure partGrowth) {
    private static final int DECIMALS = 6;
    private static final int CORNERS = 16;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext PRECISE = MathContext.DECIMAL128;

    /** Returns the growth in %; empty where the base of what remains is not surely above zero. */
    Optional<Figure> growth() {
        List<BigDecimal> ends = new ArrayList<>();
        for (int corner = 0; corner < CORNERS; corner++) {
            Optional<BigDecimal> end = at(
                    end(whole, corner & 1),
                    end(part, corner & 2),
                    end(wholeGrowth, corner & 4),
                    end(partGrowth, corner & 8));
            end.ifPresent(ends::add);
        }
        return ends.size() < CORNERS
                ? Optional.empty()
                : at(whole.value(), part.value(), wholeGrowth.value(), partGrowth.value())
                        .map(middle -> figure(middle, ends));
    }

    private static BigDecimal end(Figure figure, int bit) {
        return bit == 0
                ? figure.value().subtract(figure.radius())
                : figure.value().add(figure.radius());
    }

    private static Optional<BigDecimal> at(
            BigDecimal level, BigDecimal partLevel, BigDecimal growth, BigDecimal partOfGrowth) {
        Optional<BigDecimal> base = base(level, growth)
                .flatMap(all -> base(partLevel, partOfGrowth).map(all::subtract))
                .filter(rest -> rest.signum() > 0);
        return base.map(rest -> level.subtract(partLevel)
                .multiply(HUNDRED)
                .divide(rest, PRECISE)
                .subtract(HUNDRED));
    }

    private static Optional<BigDecimal> base(BigDecimal level, BigDecimal growth) {
        BigDecimal factor = HUNDRED.add(growth);
        return factor.signum() > 0 ? Optional.of(level.multiply(HUNDRED).divide(factor, PRECISE)) : Optional.empty();
    }

    private static Figure figure(BigDecimal middle, List<BigDecimal> ends) {
        BigDecimal value = middle.setScale(DECIMALS, RoundingMode.HALF_UP);
        BigDecimal radius = ends.stream()
                .map(end -> end.subtract(value).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max)
                .setScale(DECIMALS, RoundingMode.CEILING);
        return new Figure(value, Unit.PERCENT.symbol(), Bound.EXACT, radius);
    }
}
