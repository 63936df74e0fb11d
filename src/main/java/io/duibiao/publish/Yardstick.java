package io.duibiao.publish;

import io.duibiao.benchmark.result.Against;
import io.duibiao.benchmark.result.Benchmark;

/** What a region is held against. */
public enum Yardstick {
    /** The region's parent: 全市, for a province's cities 全省. */
    CITY,
    /** The nation: 全国. */
    NATION;

    /** Returns how a benchmark compares with this yardstick. */
    public Against against(Benchmark benchmark) {
        return switch (this) {
            case CITY -> benchmark.city();
            case NATION -> benchmark.nation();
        };
    }
}
