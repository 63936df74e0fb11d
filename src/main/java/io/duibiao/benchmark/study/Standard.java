package io.duibiao.benchmark.study;

import io.duibiao.benchmark.Quotient;
import io.duibiao.benchmark.Ranking;
import io.duibiao.benchmark.result.Datum;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** How figures in different units become scores that can be summed. The better a figure the higher its score. */
public enum Standard {
    /** From 0 for the worst of all to 100 for the best, in proportion. */
    MIN_MAX {
        @Override
        List<BigDecimal> ascending(List<BigDecimal> figures) {
            BigDecimal least = figures.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
            BigDecimal range = figures.stream()
                    .reduce(BigDecimal::max)
                    .orElse(BigDecimal.ZERO)
                    .subtract(least);
            return figures.stream()
                    .map(figure -> range.signum() == 0
                            ? HUNDRED
                            : Quotient.of(figure.subtract(least).multiply(HUNDRED), range))
                    .toList();
        }
    },
    /** How many standard deviations above the mean of all; 0 for all where all are equal. */
    Z {
        @Override
        List<BigDecimal> ascending(List<BigDecimal> figures) {
            BigDecimal count = BigDecimal.valueOf(Math.max(1, figures.size()));
            BigDecimal mean =
                    figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(count, PRECISE);
            BigDecimal deviation = figures.stream()
                    .map(figure -> figure.subtract(mean).pow(2, PRECISE))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(count, PRECISE)
                    .sqrt(PRECISE);
            return figures.stream()
                    .map(figure ->
                            deviation.signum() == 0 ? BigDecimal.ZERO : Quotient.of(figure.subtract(mean), deviation))
                    .map(score -> score.setScale(DECIMALS, RoundingMode.HALF_UP))
                    .toList();
        }
    },
    /** From 0 for the last place to 100 for the first; ties share the better one. */
    RANK {
        @Override
        List<BigDecimal> ascending(List<BigDecimal> figures) {
            Ranking ranking = Ranking.of(
                    figures.stream()
                            .map(figure -> Datum.of(figure, "", BigDecimal.ZERO))
                            .toList(),
                    true);
            int last = figures.size() - 1;
            return IntStream.range(0, figures.size())
                    .mapToObj(i -> last == 0
                            ? HUNDRED
                            : Quotient.of(
                                    BigDecimal.valueOf(100L * (last + 1 - ranking.rank(i))), BigDecimal.valueOf(last)))
                    .toList();
        }
    };

    private static final int DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext PRECISE = MathContext.DECIMAL64;

    /** Returns the scores of figures where the largest is the best. */
    abstract List<BigDecimal> ascending(List<BigDecimal> figures);

    /** Returns the scores of figures in their order, with at most six decimals. */
    public List<BigDecimal> scores(List<BigDecimal> figures, boolean higherIsBetter) {
        return ascending(
                higherIsBetter
                        ? figures
                        : figures.stream().map(BigDecimal::negate).toList());
    }
}
