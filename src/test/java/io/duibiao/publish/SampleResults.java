package io.duibiao.publish;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Against;
import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Figures;
import io.duibiao.benchmark.result.Growth;
import io.duibiao.benchmark.result.Origin;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.benchmark.result.Standings;
import io.duibiao.period.Period;
import io.duibiao.reference.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;

/** Compares the sample's figures by brute force: what the real lineup does, in the plainest way. */
final class SampleResults {
    private final String parent;
    private final List<String> members;
    private final Map<String, BigDecimal> factors;
    private final Map<String, SampleFigure> figures = new LinkedHashMap<>();

    SampleResults(String parent, List<String> members, Map<String, BigDecimal> factors, List<SampleFigure> figures) {
        this.parent = parent;
        this.members = members;
        this.factors = factors;
        figures.forEach(f -> this.figures.put(key(f.region(), f.indicator(), f.period()), f));
    }

    private static String key(String region, String indicator, Period period) {
        return region + "/" + indicator + "/" + period;
    }

    List<Benchmark> benchmarks() {
        List<Benchmark> benchmarks = new ArrayList<>();
        for (String indicator : new TreeSet<>(factors.keySet())) {
            TreeSet<Period> periods = new TreeSet<>();
            figures.values().stream()
                    .filter(f -> f.indicator().equals(indicator) && members.contains(f.region()))
                    .forEach(f -> periods.add(f.period()));
            periods.forEach(period -> members.forEach(region -> benchmarks.add(benchmark(region, indicator, period))));
        }
        return benchmarks;
    }

    private Benchmark benchmark(String region, String indicator, Period period) {
        Datum growth = growth(region, indicator, period);
        return new Benchmark(
                new Cell(region, indicator, period, parent),
                new Figures(
                        level(region, indicator, period),
                        new Growth(growth, Datum.absent(Absence.BASE_MISSING, "%"), growth),
                        against(parent, region, indicator, period),
                        against(Region.NATION, region, indicator, period),
                        origin(region, indicator, period)),
                new Standings(
                        standing(region, r -> level(r, indicator, period)),
                        standing(region, r -> growth(r, indicator, period))));
    }

    private Optional<SampleFigure> figure(String region, String indicator, Period period) {
        return Optional.ofNullable(figures.get(key(region, indicator, period)));
    }

    private Datum level(String region, String indicator, Period period) {
        BigDecimal factor = factors.getOrDefault(indicator, BigDecimal.ONE);
        return figure(region, indicator, period)
                .flatMap(SampleFigure::level)
                .map(v ->
                        Datum.of(v.multiply(factor), base(indicator), radius(v).multiply(factor)))
                .orElseGet(() -> Datum.absent(Absence.NOT_YET, base(indicator)));
    }

    private static String base(String indicator) {
        return indicator.endsWith("population") ? "人" : "元";
    }

    private Datum growth(String region, String indicator, Period period) {
        return figure(region, indicator, period)
                .flatMap(SampleFigure::growth)
                .map(v -> Datum.of(v, "%", radius(v)))
                .orElseGet(() -> Datum.absent(Absence.NOT_YET, "%"));
    }

    private static BigDecimal radius(BigDecimal written) {
        return BigDecimal.valueOf(5, written.scale() + 1);
    }

    private Against against(String whole, String region, String indicator, Period period) {
        Datum level = level(whole, indicator, period);
        Datum growth = growth(whole, indicator, period);
        Datum own = growth(region, indicator, period);
        Datum gap = own.isPresent() && growth.isPresent()
                ? Datum.of(
                        own.value().orElseThrow().subtract(growth.value().orElseThrow()),
                        "个百分点",
                        own.radius().add(growth.radius()))
                : Datum.absent(Absence.NOT_YET, "个百分点");
        return new Against(
                new Average(level, basis(level), 1, Datum.absent(Absence.NOT_APPLICABLE, level.unit())),
                new Average(growth, basis(growth), 1, gap));
    }

    private static Basis basis(Datum datum) {
        return datum.isPresent() ? Basis.PUBLISHED : Basis.NONE;
    }

    private Optional<Standing> standing(String region, Function<String, Datum> datum) {
        Datum own = datum.apply(region);
        if (!own.isPresent()) {
            return Optional.empty();
        }
        List<Datum> all = members.stream().map(datum).filter(Datum::isPresent).toList();
        BigDecimal value = own.value().orElseThrow();
        return Optional.of(new Standing(
                1 + count(all, d -> d.value().orElseThrow().compareTo(value) > 0),
                1 + count(all, d -> low(d).compareTo(high(own)) > 0),
                count(all, d -> high(d).compareTo(low(own)) >= 0),
                all.size(),
                members.size() - all.size(),
                OptionalInt.empty()));
    }

    private static int count(List<Datum> all, Function<Datum, Boolean> test) {
        return (int) all.stream().filter(test::apply).count();
    }

    private static BigDecimal low(Datum datum) {
        return datum.value().orElseThrow().subtract(datum.radius());
    }

    private static BigDecimal high(Datum datum) {
        return datum.value().orElseThrow().add(datum.radius());
    }

    private Origin origin(String region, String indicator, Period period) {
        return figure(region, indicator, period)
                .map(f -> new Origin(
                        "sha256-of-" + f.source(),
                        f.source(),
                        "12..18",
                        "全年实现" + f.level().map(BigDecimal::toPlainString).orElse("") + "，增长"
                                + f.growth().map(BigDecimal::toPlainString).orElse("") + "%",
                        Optional.of(LocalDate.of(period.year() + 1, 3, 20))))
                .orElseGet(() -> new Origin("", "", "", "", Optional.empty()));
    }
}
