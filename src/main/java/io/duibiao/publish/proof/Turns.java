package io.duibiao.publish.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** That a fall became a growth 「由降转增」 or a growth a fall 「由增转降」: held against the growth of both years. */
final class Turns implements Reading {
    private static final String UP = "由降转增";
    private static final String DOWN = "由增转降";

    @Override
    public List<String> faults(Clause clause, Column column) {
        return Optional.of(clause.text().contains(UP) ? UP : DOWN)
                .filter(clause.text()::contains)
                .flatMap(said -> fault(said, clause.region(), column))
                .stream()
                .toList();
    }

    private static Optional<String> fault(String said, Optional<String> region, Column column) {
        int direction = said.equals(UP) ? 1 : -1;
        Optional<BigDecimal> now = region.flatMap(column::growth);
        Optional<BigDecimal> then = region.flatMap(column::growthYearEarlier);
        boolean turned = now.filter(growth -> growth.signum() == direction).isPresent()
                && then.filter(growth -> growth.signum() == -direction).isPresent();
        return turned ? Optional.empty() : Optional.of(Reading.fault(said, words(now) + " after " + words(then)));
    }

    private static String words(Optional<BigDecimal> growth) {
        return growth.map(BigDecimal::toPlainString).orElse("no growth");
    }
}
