package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Origin;
import io.duibiao.period.Period;
import io.duibiao.publish.ChangeLog;
import io.duibiao.publish.ChangeLog.Release;
import io.duibiao.publish.ChangeLog.Revision;
import io.duibiao.publish.Fact;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Supplement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What befalls made-up figures: the growth of 2022 is revised, and a district's territory changes in 2023. */
final class SampleMarks {
    private SampleMarks() {}

    /** Returns the publication with a broken series of Wanzhou's and of Fuling's in 2023. */
    static Publication broken(Publication publication) {
        return new Publication(
                publication.language(),
                publication.focus(),
                publication.reference(),
                publication.benchmarks(),
                Stream.of("500101", "500102").map(SampleMarks::broken).toList(),
                publication.rejects(),
                publication.run());
    }

    private static Finding broken(String region) {
        return new Finding(
                "SERIES_BROKEN",
                Finding.Severity.NOTE,
                region,
                "gdp",
                Period.year(2023),
                "行政区划调整涉及虚构县, 与上年口径不同",
                List.of());
    }

    /** Returns made-up targets, and the growth of 2022 revised from 4.5 in nation, city and one district. */
    static Supplement supplement(long seed) {
        return new Supplement(
                SampleTargets.madeUp(seed),
                List.of(),
                List.of(),
                revisions(Fact.Label.GROWTH, 2022).log());
    }

    /** Returns nothing but revisions of the figures of a year in nation, city and one district. */
    static Supplement revisions(Fact.Label label, int year) {
        List<Revision> revisions = Stream.of("100000", "500000", "500101")
                .map(region -> new Revision(
                        region, "gdp", Period.year(year), label, release("4.5", year + 1), release("5.5", year + 2)))
                .toList();
        return new Supplement(List.of(), List.of(), List.of(), new ChangeLog(List.of(), revisions));
    }

    private static Release release(String growth, int year) {
        return new Release(
                Datum.of(new BigDecimal(growth), "%", new BigDecimal("0.05")),
                "",
                new Origin("id", "虚构公报", "1..2", "增长" + growth + "%", Optional.of(LocalDate.of(year, 3, 1))));
    }
}
