package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.observation.Observation.Status;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Measure;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every reason why a figure is not there, in a row of a comparison; and what makes groups hard to compare makes no row wrong. */
class AbsencesTest {
    private static final Indicator AMOUNT = SmallCountry.amount(GrowthBasis.NOMINAL, Polarity.HIGHER);
    private static final Set<Absence> MET = EnumSet.noneOf(Absence.class);

    @AfterAll
    static void no_reason_is_without_a_test() {
        assertThat(MET).containsExactlyInAnyOrder(Absence.values());
    }

    @Test
    void a_figure_that_others_have_is_not_there_yet() {
        Observations figures = levels("510001", 2022, "100", "110").add("510002", "2022", Measure.LEVEL, "50", "元");
        assertThat(level(figures, "510002")).isEqualTo(met(Absence.NOT_YET));
    }

    @Test
    void a_region_of_which_nothing_was_ever_seen_never_published() {
        assertThat(level(levels("510001", 2022, "100", "110"), "510003")).isEqualTo(met(Absence.NEVER_PUBLISHED));
    }

    @Test
    void an_amount_has_no_gap_to_the_amount_of_its_city() {
        Observations figures = levels("510001", 2022, "100", "110").add("510000", "2023", Measure.LEVEL, "900", "元");
        assertThat(row(figures, "510001").city().level().gap().absence()).contains(met(Absence.NOT_APPLICABLE));
    }

    @Test
    void a_zero_between_large_years_is_rejected_and_no_base() {
        Observations figures =
                levels("510001", 2022, "3500.5", "0.0", "3700.5").add("510002", "2023", Measure.LEVEL, "50", "元");
        assertThat(level(figures, "510001")).isEqualTo(met(Absence.REJECTED));
        assertThat(row(figures, "510001", 2024).growth().computed().absence()).contains(Absence.BASE_MISSING);
        assertThat(row(figures, "510001").standings().byLevel()).isEmpty();
    }

    @Test
    void a_figure_in_two_readings_or_a_mere_border_is_ambiguous() {
        Observations figures = levels("510001", 2022, "100", "110");
        figures.status(Status.AMBIGUOUS).add("510002", "2023", Measure.LEVEL, "90", "元");
        figures.status(Status.NORMAL).bound(Bound.AT_LEAST).add("510003", "2023", Measure.LEVEL, "90", "元");
        assertThat(level(figures, "510002")).isEqualTo(met(Absence.AMBIGUOUS));
        assertThat(level(figures, "510003")).isEqualTo(Absence.AMBIGUOUS);
    }

    @Test
    void growth_needs_a_base_above_zero() {
        for (String base : List.of("0", "-5")) {
            assertThat(row(levels("510001", 2022, base, "110"), "510001")
                            .growth()
                            .used()
                            .absence())
                    .as("base %s", base)
                    .contains(met(Absence.BASE_MISSING));
        }
    }

    @Test
    void growth_is_not_computed_across_a_change_of_unit() {
        Observations figures = new Observations("some").add("510001", "2022", Measure.LEVEL, "100", "美元");
        figures.add("510001", "2023", Measure.LEVEL, "700", "元").add("510002", "2023", Measure.LEVEL, "90", "元");
        assertThat(row(figures, "510001").growth().computed().absence()).contains(met(Absence.SCOPE_BROKEN));
    }

    @Test
    void a_member_alone_with_its_figure_is_first_of_one_and_the_others_are_missing() {
        Benchmark alone = row(levels("510001", 2022, "100", "110"), "510001");
        assertThat(alone.standings().byLevel().orElseThrow().of()).isEqualTo(1);
        assertThat(alone.standings().byLevel().orElseThrow().missing()).isEqualTo(4);
    }

    @Test
    void where_all_are_equal_all_are_first_and_nobody_is_an_outlier() {
        Observations figures = new Observations("some");
        SmallCountry.WEST.forEach(code -> figures.add(code, "2023", Measure.LEVEL, "100", "元"));
        assertThat(rows(figures, "510000")).allSatisfy(row -> assertThat(
                        row.standings().byLevel().orElseThrow().rank())
                .isEqualTo(1));
        assertThat(compare(AMOUNT, figures)
                        .averages("510000", 2023, By.LEVEL)
                        .orElseThrow()
                        .members()
                        .orElseThrow()
                        .outliers())
                .isEmpty();
    }

    @Test
    void an_indicator_without_polarity_is_ranked_with_the_largest_first() {
        Observations figures = levels("510001", 2023, "100").add("510002", "2023", Measure.LEVEL, "200", "元");
        List<Benchmark> rows = compare(SmallCountry.amount(GrowthBasis.NOMINAL, Polarity.NONE), figures)
                .benchmarks();
        assertThat(rows.stream()
                        .filter(row -> row.cell().group().equals("510000"))
                        .filter(row -> row.cell().region().equals("510002"))
                        .map(row -> row.standings().byLevel().orElseThrow().rank()))
                .containsExactly(1);
    }

    @Test
    void a_region_that_the_catalogue_does_not_know_has_a_row_without_a_group_or_a_city() {
        Benchmark row = compare(AMOUNT, levels("990001", 2022, "100", "110")).benchmarks().stream()
                .filter(one -> one.cell().period().year() == 2023)
                .findFirst()
                .orElseThrow();
        assertThat(row.cell().group()).isEmpty();
        assertThat(row.city().level().value().absence()).contains(Absence.NOT_APPLICABLE);
        assertThat(row.growth().computed().isPresent()).isTrue();
    }

    private static Absence met(Absence absence) {
        MET.add(absence);
        return absence;
    }

    private static Absence level(Observations figures, String region) {
        return row(figures, region).level().absence().orElseThrow();
    }

    private static Benchmark row(Observations figures, String region) {
        return row(figures, region, 2023);
    }

    private static Benchmark row(Observations figures, String region, int year) {
        return compare(AMOUNT, figures).benchmarks().stream()
                .filter(row -> row.cell().group().equals("510000")
                        && row.cell().region().equals(region)
                        && row.cell().period().year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static List<Benchmark> rows(Observations figures, String group) {
        return compare(AMOUNT, figures).benchmarks().stream()
                .filter(row -> row.cell().group().equals(group))
                .toList();
    }

    private static Observations levels(String region, int firstYear, String... values) {
        Observations figures = new Observations("some");
        for (int i = 0; i < values.length; i++) {
            figures.add(region, String.valueOf(firstYear + i), Measure.LEVEL, values[i], "元");
        }
        return figures;
    }

    private static Comparison compare(Indicator indicator, Observations figures) {
        return new Benchmarking(SmallCountry.REFERENCE)
                .compare(Panel.of(indicator, new PeriodKind(1, 12), figures.all()), Options.DEFAULT);
    }
}
