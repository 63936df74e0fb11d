package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules that hold several indicators of one kind of period against one another: 三次产业 add up to the whole, their shares to
 * 100 %, exports and imports to trade, urban and rural people to all people.
 */
public final class CrossFindings {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<Sum> SUMS = List.of(
            new Sum("gdp", List.of("gdp_primary", "gdp_secondary", "gdp_tertiary")),
            new Sum("total_trade", List.of("exports", "imports")),
            new Sum("resident_population", List.of("urban_population", "rural_population")));
    private static final List<String> SHARES =
            List.of("gdp_primary_share", "gdp_secondary_share", "gdp_tertiary_share");

    private final Map<String, Comparison> comparisons;

    private CrossFindings(Map<String, Comparison> comparisons) {
        this.comparisons = comparisons;
    }

    /**
     * Returns what the rules find, in the order of period and region.
     *
     * @param comparisons compared panels of one kind of period, by the id of their indicator; those not there are not missed
     */
    public static List<Finding> of(Map<String, Comparison> comparisons) {
        CrossFindings rules = new CrossFindings(comparisons);
        return Stream.concat(SUMS.stream().flatMap(rules::sums), rules.shares())
                .sorted(Comparator.comparing(Finding::period)
                        .thenComparing(Finding::region)
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::indicator))
                .toList();
    }

    private Stream<Finding> sums(Sum sum) {
        Comparison whole = comparisons.get(sum.whole());
        return whole == null
                ? Stream.empty()
                : whole.base().vintages().spots().stream().flatMap(spot -> {
                    Datum total = whole.base().facts().at(spot).level();
                    return total.isPresent()
                            ? off(spot, sum.parts(), total).stream().map(parts -> notThe(whole, spot, parts, total))
                            : Stream.empty();
                });
    }

    private Stream<Finding> shares() {
        Comparison first = comparisons.get(SHARES.get(0));
        Datum all = Datum.of(HUNDRED, "%", BigDecimal.ZERO);
        return first == null
                ? Stream.empty()
                : first.base().vintages().spots().stream()
                        .flatMap(spot -> off(spot, SHARES, all).stream().map(sum -> notHundred(first, spot, sum)));
    }

    /** Returns the sum of the parts where all are there and it is not the total, beyond rounding. */
    private Optional<Datum> off(Spot spot, List<String> parts, Datum total) {
        List<Datum> levels = parts.stream()
                .map(comparisons::get)
                .filter(Objects::nonNull)
                .map(part -> part.base().facts().at(spot).level())
                .filter(level -> level.isPresent() && level.unit().equals(total.unit()))
                .toList();
        if (levels.size() < parts.size()) {
            return Optional.empty();
        }
        BigDecimal sum =
                levels.stream().map(level -> level.value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal allowed = levels.stream().map(Datum::radius).reduce(total.radius(), BigDecimal::add);
        boolean off = sum.subtract(total.value().orElseThrow()).abs().compareTo(allowed) > 0;
        return off ? Optional.of(Datum.of(sum, total.unit(), allowed)) : Optional.empty();
    }

    private static Finding notThe(Comparison whole, Spot spot, Datum parts, Datum total) {
        return Wording.finding(
                whole,
                "PARTS_DO_NOT_ADD_UP",
                Severity.WARNING,
                spot,
                "分项之和" + Wording.of(parts) + "不等于总量" + Wording.of(total) + "(允许舍入误差"
                        + Wording.of(parts.radius(), parts.unit()) + ")。请核对是否同一版本。",
                List.of(whole.base().facts().at(spot).origin().document()));
    }

    private static Finding notHundred(Comparison first, Spot spot, Datum sum) {
        return Wording.finding(
                first,
                "SHARES_DO_NOT_SUM",
                Severity.WARNING,
                spot,
                "三次产业比重之和为" + Wording.of(sum) + ", 不等于100%(允许舍入误差" + Wording.plain(sum.radius()) + "个百分点)。",
                List.of(first.base().facts().at(spot).origin().document()));
    }

    private record Sum(String whole, List<String> parts) {}
}
