package io.duibiao.statement.prose;

import io.duibiao.reference.Level;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import io.duibiao.statement.prose.Context.Report;
import java.util.Optional;
import java.util.Set;

/**
 * The city or province of the document's region by its own name: in a report of 上虞区 「高于绍兴平均」 is 「高于全市平均」. In a city or
 * county of an autonomous region 「全区」 is that region.
 */
final class Circle {
    private static final Set<String> AUTONOMOUS = Set.of("全区", "我区", "自治区");

    private Circle() {}

    /** Returns which of the wider circles the words name; empty where they name none that the region lies in. */
    static Optional<Comparison.Kind> named(String words, Report report) {
        Regions regions = report.reference().regions();
        if (AUTONOMOUS.contains(words)
                && report.region()
                        .filter(own -> isWithinAutonomous(own, regions))
                        .isPresent()) {
            return Optional.of(Comparison.Kind.PROVINCE);
        }
        Optional<Region> wider = report.region().flatMap(Region::parent).flatMap(regions::byCode);
        while (wider.isPresent() && wider.get().parent().isPresent()) {
            String code = wider.get().code();
            if (regions.named(words, Regions.CURRENT).stream()
                    .anyMatch(region -> region.code().equals(code))) {
                boolean province =
                        wider.get().name().endsWith("省") || wider.get().name().endsWith("自治区");
                return Optional.of(province ? Comparison.Kind.PROVINCE : Comparison.Kind.CITY);
            }
            wider = wider.get().parent().flatMap(regions::byCode);
        }
        return Optional.empty();
    }

    /** Returns whether a region is a part of an autonomous region and no district, which would be 全区 itself. */
    static boolean isWithinAutonomous(Region own, Regions regions) {
        Optional<Region> wider = own.parent().flatMap(regions::byCode);
        while (wider.isPresent() && wider.get().level() != Level.PROVINCE) {
            wider = wider.get().parent().flatMap(regions::byCode);
        }
        return !own.name().endsWith("区")
                && wider.filter(province -> province.name().endsWith("自治区")).isPresent();
    }
}
