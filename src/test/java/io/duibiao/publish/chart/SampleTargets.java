package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Origin;
import io.duibiao.benchmark.result.TargetStatus;
import io.duibiao.period.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Made-up progress of districts towards a target. */
final class SampleTargets {
    private static final Datum NONE = Datum.absent(Absence.NOT_YET, "元");

    private SampleTargets() {}

    /** Returns four districts' progress at half-time, from nothing to more than the target. */
    static List<TargetStatus> madeUp(long seed) {
        Random random = new Random(seed);
        return Stream.of("500101", "500102", "500103", "500240")
                .map(region -> status(region, BigDecimal.valueOf(random.nextInt(1400), 1)))
                .toList();
    }

    private static TargetStatus status(String region, BigDecimal progress) {
        Datum reported = Datum.of(progress, "%", new BigDecimal("0.05"));
        Datum half = Datum.of(BigDecimal.valueOf(50), "%", BigDecimal.ZERO);
        TargetStatus.Verdict verdict = progress.compareTo(BigDecimal.valueOf(50)) > 0
                ? TargetStatus.Verdict.AHEAD
                : TargetStatus.Verdict.BEHIND;
        return new TargetStatus(
                region,
                "gdp",
                Period.half(2023, 1),
                new TargetStatus.Goal(
                        TargetStatus.Aim.AMOUNT,
                        Period.year(2023),
                        NONE,
                        "exact",
                        NONE,
                        new Origin("id", "虚构报告.txt", "1..2", "完成全年目标", Optional.empty())),
                new TargetStatus.Attainment(NONE, reported, reported, half, half, NONE),
                verdict,
                Optional.empty());
    }
}
