package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Quotient;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules that hold several indicators of one region and period against one another: 三次产业 add up to the whole and their shares to
 * 100 %, exports and imports to trade, urban and rural people to all people; no part is more than its whole, and a stated
 * share is the one that part and whole make.
 */
public final class CrossFindings {
    private static final String PERCENT = "%";
    private static final Datum HUNDRED = Datum.of(BigDecimal.valueOf(100), PERCENT, BigDecimal.ZERO);
    private static final List<Sum> SUMS = List.of(
            new Sum("gdp", List.of("gdp_primary", "gdp_secondary", "gdp_tertiary")),
            new Sum("total_trade", List.of("exports", "imports")),
            new Sum("resident_population", List.of("urban_population", "rural_population")),
            new Sum("retail_sales", List.of("retail_sales_urban", "retail_sales_rural")),
            new Sum("retail_sales", List.of("retail_goods_sales", "retail_catering_revenue")),
            new Sum("general_public_budget_revenue", List.of("tax_revenue", "non_tax_revenue")));
    private static final List<String> SECTOR_SHARES =
            List.of("gdp_primary_share", "gdp_secondary_share", "gdp_tertiary_share");
    private static final List<Share> SHARES = List.of(
            new Share("gdp_primary_share", "gdp_primary", "gdp"),
            new Share("gdp_secondary_share", "gdp_secondary", "gdp"),
            new Share("gdp_tertiary_share", "gdp_tertiary", "gdp"),
            new Share("tax_share_of_budget_revenue", "tax_revenue", "general_public_budget_revenue"));

    private final Map<String, Benchmark> byIndicator;

    private CrossFindings(Map<String, Benchmark> byIndicator) {
        this.byIndicator = byIndicator;
    }

    /** Returns the sets of indicators that are held against one another, no indicator in two of them. */
    public static List<Set<String>> families() {
        Map<String, String> head = new HashMap<>();
        SUMS.forEach(sum -> sum.parts().forEach(part -> head.put(part, sum.whole())));
        SHARES.forEach(share -> head.put(share.share(), share.whole()));
        return head.values().stream()
                .distinct()
                .sorted()
                .map(whole -> Stream.concat(
                                Stream.of(whole), head.keySet().stream().filter(id -> whole.equals(head.get(id))))
                        .collect(Collectors.toUnmodifiableSet()))
                .toList();
    }

    /**
     * Returns what the rules find, in the order of indicator and code.
     *
     * @param rows rows of one region and one period, of any indicators; of each indicator the first one counts
     */
    public static List<Finding> of(List<Benchmark> rows) {
        Map<String, Benchmark> byIndicator = new HashMap<>();
        rows.forEach(row -> byIndicator.putIfAbsent(row.cell().indicator(), row));
        CrossFindings rules = new CrossFindings(byIndicator);
        return Stream.of(
                        SUMS.stream().flatMap(rules::sum),
                        SUMS.stream().flatMap(rules::excess),
                        rules.sectorShares(),
                        SHARES.stream().flatMap(rules::share))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(Finding::indicator)
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::message))
                .toList();
    }

    private Stream<Finding> sum(Sum sum) {
        return row(sum.whole()).stream().flatMap(whole -> off(sum.parts(), whole.level()).stream()
                .map(parts -> finding(
                        "PARTS_DO_NOT_ADD_UP",
                        whole,
                        "分项之和" + Wording.of(parts) + "不等于总量" + Wording.of(whole.level()) + "(允许舍入误差"
                                + Wording.of(parts.radius().add(whole.level().radius()), parts.unit())
                                + ")。请核对是否同一版本。")));
    }

    private Stream<Finding> sectorShares() {
        return row(SECTOR_SHARES.get(0)).stream().flatMap(first -> off(SECTOR_SHARES, HUNDRED).stream()
                .map(sum -> finding(
                        "SHARES_DO_NOT_SUM",
                        first,
                        "三次产业比重之和为" + Wording.of(sum) + ", 不等于100%(允许舍入误差" + Wording.plain(sum.radius()) + "个百分点)。")));
    }

    /** Returns the sum of the parts where all are there and it is not the total, beyond rounding. */
    private Optional<Datum> off(List<String> parts, Datum total) {
        List<Datum> levels = parts.stream()
                .flatMap(part -> row(part).stream())
                .map(Benchmark::level)
                .filter(level -> level.unit().equals(total.unit()))
                .toList();
        if (levels.size() < parts.size()) {
            return Optional.empty();
        }
        return Optional.of(Datum.sum(levels)).filter(sum -> !sum.agrees(total));
    }

    private Stream<Finding> excess(Sum sum) {
        return row(sum.whole()).stream().flatMap(whole -> sum.parts().stream()
                .flatMap(part -> row(part).stream())
                .filter(part -> exceeds(part.level(), whole.level()))
                .map(part -> finding(
                        "PART_EXCEEDS_WHOLE",
                        part,
                        "分项" + Wording.of(part.level()) + "大于总量(" + sum.whole() + ")" + Wording.of(whole.level())
                                + "。请核对单位和口径。")));
    }

    private static boolean exceeds(Datum part, Datum whole) {
        return whole.number().signum() > 0 && part.exceeds(whole);
    }

    private Stream<Finding> share(Share share) {
        Optional<Benchmark> part = row(share.part());
        Optional<Benchmark> whole = row(share.whole());
        return row(share.share()).stream()
                .filter(stated -> part.isPresent() && whole.isPresent())
                .flatMap(stated -> {
                    Datum one = part.orElseThrow().level();
                    Datum all = whole.orElseThrow().level();
                    return one.unit().equals(all.unit())
                            ? Quotient.percent(one, all).filter(made -> !made.agrees(stated.level())).stream()
                                    .map(made -> notTheShare(stated, made))
                            : Stream.empty();
                });
    }

    private static Finding notTheShare(Benchmark stated, Datum made) {
        return finding(
                "SHARE_DISAGREES",
                stated,
                "公布的比重" + Wording.of(stated.level()) + "与按分项和总量计算的" + Wording.rounded(made)
                        + "不一致, 超出舍入误差。请核对是否同一版本和口径。");
    }

    /** Returns the row of an indicator with a level. */
    private Optional<Benchmark> row(String indicator) {
        return Optional.ofNullable(byIndicator.get(indicator))
                .filter(row -> row.level().isPresent());
    }

    private static Finding finding(String code, Benchmark row, String message) {
        return new Finding(
                code,
                Severity.WARNING,
                row.cell().region(),
                row.cell().indicator(),
                row.cell().period(),
                message,
                Stream.of(row.origin().document())
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    private record Sum(String whole, List<String> parts) {}

    private record Share(String share, String part, String whole) {}
}
