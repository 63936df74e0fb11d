package io.duibiao.benchmark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Observations;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.Panel;
import io.duibiao.benchmark.SmallCountry;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.statement.Measure;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** However figures are spread over regions, periods and releases: eight times as many cost about eight times as much. */
class SkewedPanelTest {
    private static final int TIMES = 8;
    /** Eight times the work by a cost in proportion is 1, by one that grows with the square 8. */
    private static final double MOST_BEYOND_PROPORTION = 4;

    @Test
    void ten_thousand_releases_of_one_figure_cost_what_their_number_explains() {
        growsInProportion("releases of one figure", 10_000, SkewedPanelTest::releases);
    }

    @Test
    void two_thousand_periods_of_ten_figures_cost_what_their_number_explains() {
        growsInProportion("periods", 2_000, SkewedPanelTest::periods);
    }

    @Test
    void one_period_with_ten_thousand_figures_costs_what_their_number_explains() {
        growsInProportion("figures of one period", 10_000, SkewedPanelTest::onePeriod);
    }

    private static List<Observation> releases(int count) {
        Observations panel = new Observations("some");
        for (int i = 0; i < count; i++) {
            panel.in(
                            "release" + i + ".txt",
                            LocalDate.of(1990, 1, 1).plusDays(i).toString())
                    .add("510001", "1989", Measure.LEVEL, Integer.toString(100 + i % 7), "元");
        }
        return panel.all();
    }

    private static List<Observation> periods(int count) {
        Observations panel = new Observations("some");
        for (int i = 0; i < count; i++) {
            panel.in("year" + i + ".txt", "2024-01-31");
            int year = 1000 + i;
            for (String region : SmallCountry.WEST) {
                panel.add(region, Integer.toString(year), Measure.LEVEL, Integer.toString(100 + i % 11), "元");
                panel.add(region, Integer.toString(year), Measure.YOY, "3." + i % 10, "%");
            }
        }
        return panel.all();
    }

    private static List<Observation> onePeriod(int count) {
        Observations panel = new Observations("some");
        for (int i = 0; i < count; i++) {
            String region = SmallCountry.EAST.get(i % SmallCountry.EAST.size());
            panel.in("report" + i + ".txt", "2024-01-31")
                    .add(region, "2023", Measure.LEVEL, Integer.toString(100 + i % 5), "元");
        }
        return panel.all();
    }

    private static void growsInProportion(String what, int count, IntFunction<List<Observation>> figures) {
        Panel few = panel(figures.apply(count / TIMES));
        Panel many = panel(figures.apply(count));
        compared(few);
        double fewSeconds = seconds(few);
        double manySeconds = seconds(many);
        assertThat(manySeconds / fewSeconds / TIMES)
                .as(
                        "%,d %s: %.0f ms for an eighth of them, %.0f ms for all",
                        count, what, 1000 * fewSeconds, 1000 * manySeconds)
                .isLessThan(MOST_BEYOND_PROPORTION);
    }

    private static Panel panel(List<Observation> figures) {
        var indicator = SmallCountry.amount(GrowthBasis.NOMINAL, Polarity.HIGHER);
        return Panel.of(indicator, Period.parse("2023").kind(), figures);
    }

    /** Returns the least time of this thread that comparing and questioning a panel takes, which other work does not disturb. */
    private static double seconds(Panel panel) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            compared(panel);
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return least / 1e9;
    }

    private static void compared(Panel panel) {
        Comparison comparison = new Benchmarking(SmallCountry.REFERENCE).compare(panel, Options.DEFAULT);
        assertThat(comparison.benchmarks()).isNotEmpty();
        Findings.of(comparison);
    }
}
