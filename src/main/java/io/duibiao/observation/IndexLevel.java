package io.duibiao.observation;

import io.duibiao.reference.Indicator;
import io.duibiao.statement.Quantity;
import java.math.BigDecimal;

/** 「居民消费价格指数为102.1」, 「价格总指数100.8%」: the level of an index whose base is 100, written without its base. */
final class IndexLevel {
    private static final BigDecimal LOWEST = BigDecimal.valueOf(50);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(200);

    private IndexLevel() {}

    /** Returns whether a quantity can be a level of the indicator: near 100, bare or in %. */
    static boolean isOf(Indicator indicator, Quantity quantity) {
        String unit = quantity.unit().symbol();
        return indicator.kind() == Indicator.Kind.INDEX
                && indicator.unit().endsWith("=100")
                && (unit.isEmpty() || unit.equals("%"))
                && quantity.value().compareTo(LOWEST) > 0
                && quantity.value().compareTo(HIGHEST) < 0;
    }
}
