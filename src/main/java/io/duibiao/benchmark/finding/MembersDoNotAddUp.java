package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Quotient;
import io.duibiao.benchmark.Siblings;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All members have a figure and their sum is not the published total, beyond what rounding of all of them allows. A
 * difference below one per cent is a note: districts and cities are often calculated apart.
 */
final class MembersDoNotAddUp implements Rule {
    private static final BigDecimal THRESHOLD = BigDecimal.ONE;

    @Override
    public Stream<Finding> find(Comparison comparison) {
        return comparison.base().nature().isAdditive()
                ? comparison.siblings().stream()
                        .filter(siblings -> comparison.base().facts().has(siblings.parent()))
                        .flatMap(siblings -> find(comparison, siblings).stream())
                : Stream.empty();
    }

    private static Optional<Finding> find(Comparison comparison, Siblings siblings) {
        Spot whole = siblings.parent();
        List<String> members = siblings.members();
        Datum total = comparison.base().facts().at(whole).level();
        if (!total.isPresent()) {
            return Optional.empty();
        }
        List<Datum> parts = members.stream()
                .map(member -> comparison
                        .base()
                        .facts()
                        .at(new Spot(member, whole.year()))
                        .level())
                .filter(part -> part.isPresent() && part.unit().equals(total.unit()))
                .toList();
        if (parts.size() < members.size()) {
            return Optional.empty();
        }
        Datum sum = Datum.sum(parts);
        return sum.agrees(total) ? Optional.empty() : Optional.of(finding(comparison, whole, total, sum));
    }

    private static Finding finding(Comparison comparison, Spot whole, Datum total, Datum sum) {
        BigDecimal allowed = sum.radius().add(total.radius());
        Optional<BigDecimal> by = Quotient.growth(sum, total).flatMap(Datum::value);
        boolean small =
                by.filter(percent -> percent.abs().compareTo(THRESHOLD) < 0).isPresent();
        return Wording.finding(
                comparison,
                "MEMBERS_DO_NOT_ADD_UP",
                small ? Severity.NOTE : Severity.WARNING,
                whole,
                "所辖地区合计" + Wording.of(sum) + "与公布的总量" + Wording.of(total) + "不符"
                        + by.map(percent -> ", 相差" + Wording.percent(percent)).orElse("") + "(允许舍入误差"
                        + Wording.of(allowed, sum.unit()) + ")。",
                List.of(comparison.base().facts().at(whole).origin().document()));
    }
}
