package io.duibiao.publish;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.period.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What Chongqing might be held at where it published nothing itself. */
public final class SampleAverages {
    private SampleAverages() {}

    /** Returns a growth of GDP in 2018 that gaps imply as 6.1 % and levels make 6.3 %. */
    public static Averages ofGdpGrowth() {
        return new Averages(
                new Averages.Scope("500000", "gdp", Period.year(2018), By.GROWTH),
                Datum.absent(Absence.NOT_YET, "%"),
                new Averages.Implied(percent("6.1"), 3, new BigDecimal("0.1"), List.of()),
                new Averages.Computed(percent("6.3"), 38),
                Optional.empty());
    }

    private static Datum percent(String value) {
        return Datum.of(new BigDecimal(value), "%", new BigDecimal("0.05"));
    }
}
