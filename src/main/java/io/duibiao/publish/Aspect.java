package io.duibiao.publish;

import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Standing;
import java.util.Locale;
import java.util.Optional;

/** How what regions are compared by is shown and told: the two sides of a benchmark. */
public enum Aspect {
    /** The figure itself 「总量」. */
    LEVEL(By.LEVEL),
    /** Growth against a year earlier 「增速」. */
    GROWTH(By.GROWTH);

    private final By by;

    Aspect(By by) {
        this.by = by;
    }

    /** Returns how a comparison is shown. */
    public static Aspect of(By by) {
        return by == By.LEVEL ? LEVEL : GROWTH;
    }

    /** Returns what is compared. */
    public By by() {
        return by;
    }

    /** Returns the figure of a region. */
    public Datum datum(Benchmark benchmark) {
        return benchmark.figure(by);
    }

    /** Returns the place of a region; empty where it has no figure. */
    public Optional<Standing> standing(Benchmark benchmark) {
        return benchmark.standings().of(by);
    }

    /** Returns what a region is held against. */
    public Average average(Benchmark benchmark, Yardstick yardstick) {
        return switch (this) {
            case LEVEL -> yardstick.against(benchmark).level();
            case GROWTH -> yardstick.against(benchmark).growth();
        };
    }

    /** Returns whether a region's figure was computed by us, since none was published: growth from the levels of two years. */
    public boolean isComputed(Benchmark benchmark) {
        return this == GROWTH
                && benchmark.growth().used().isPresent()
                && !benchmark.growth().reported().isPresent();
    }

    /** Returns the name as printed in tables: {@code level}, {@code growth}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the name in a heading: 总量, 增速. */
    public String label(Language language) {
        return switch (this) {
            case LEVEL -> language.pick("总量", "Level");
            case GROWTH -> language.pick("增速", "Growth");
        };
    }
}
