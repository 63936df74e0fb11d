package io.duibiao.job;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.period.Period;
import java.util.List;

/** What was compared, as a publication needs it: now, or at an earlier time. */
interface Results {

    /** Returns the benchmarks of the published group, all indicators that the order names and all periods. */
    List<Benchmark> benchmarks(PublicationOrder order);

    /** Returns all findings. */
    List<Finding> findings();

    /** Returns what a group as a whole is held at in a period. */
    List<Averages> averages(String group, Period period);

    /** Returns what the last run wrote into the lake. */
    static Results of(LakeReader lake) {
        return new Results() {
            @Override
            public List<Benchmark> benchmarks(PublicationOrder order) {
                return lake.benchmarks(filter(order));
            }

            @Override
            public List<Finding> findings() {
                return lake.findings(Filter.all());
            }

            @Override
            public List<Averages> averages(String group, Period period) {
                return lake.averages(Filter.all().group(group).period(period));
            }
        };
    }

    /** Returns which benchmarks a publication shows. */
    static Filter filter(PublicationOrder order) {
        Filter filter = Filter.all().group(order.among());
        for (String indicator : order.indicators()) {
            filter = filter.indicator(indicator);
        }
        return filter;
    }
}
