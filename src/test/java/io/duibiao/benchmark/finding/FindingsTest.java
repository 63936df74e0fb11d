package io.duibiao.benchmark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Observations;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.Panel;
import io.duibiao.benchmark.SmallCountry;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.reference.IndicatorNames;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Measure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule, with a figure that it must doubt and one next to it that it must let pass. */
class FindingsTest {
    private static final Indicator NOMINAL = SmallCountry.amount(GrowthBasis.NOMINAL, Polarity.HIGHER);
    private static final Indicator REAL = SmallCountry.amount(GrowthBasis.COMPARABLE_PRICES, Polarity.HIGHER);
    private static final Indicator RATE = SmallCountry.percentage(Polarity.HIGHER);

    @Test
    void two_figures_in_one_document_are_shown_and_doubled_ones_are_not() {
        Observations figures = new Observations("some")
                .add("510001", "2023", Measure.LEVEL, "100.0", "元")
                .add("510001", "2023", Measure.LEVEL, "101.0", "元")
                .add("510002", "2023", Measure.LEVEL, "90.0", "元")
                .add("510002", "2023", Measure.LEVEL, "90.04", "元");
        assertThat(found(NOMINAL, figures)).containsExactly("CONFLICTING_VALUES 510001 2023");
        assertThat(findings(NOMINAL, figures).get(0).message()).contains("100元(0..5)", "101元(10..15)");
    }

    @Test
    void a_revision_beyond_rounding_is_noted_and_a_large_one_warned_of() {
        Observations figures = new Observations("some")
                .in("快报", "2019-01-20")
                .add("510001", "2018", Measure.LEVEL, "982.58", "元")
                .add("510002", "2018", Measure.LEVEL, "500.0", "元")
                .in("年鉴", "2019-09-20")
                .add("510001", "2018", Measure.LEVEL, "860.67", "元")
                .add("510002", "2018", Measure.LEVEL, "500.04", "元");
        List<Finding> found = findings(NOMINAL, figures);
        assertThat(found).extracting(Finding::code).containsExactly("MIXED_VINTAGES", "REVISED");
        assertThat(found.get(1).severity()).isEqualTo(Severity.WARNING);
        assertThat(found.get(1).message()).contains("-12.41%");
    }

    @Test
    void one_unit_of_the_last_decimal_is_a_revision_and_other_decimals_are_none() {
        Observations figures = new Observations("some")
                .in("快报", "2019-01-20")
                .add("510001", "2018", Measure.YOY, "6.0", "%")
                .add("510002", "2018", Measure.YOY, "6.0", "%")
                .add("510003", "2018", Measure.YOY, "6.04", "%")
                .in("公报", "2019-03-20")
                .add("510001", "2018", Measure.YOY, "6.1", "%")
                .add("510002", "2018", Measure.YOY, "6.04", "%")
                .add("510003", "2018", Measure.YOY, "6.0", "%");
        assertThat(found(NOMINAL, figures)).containsExactly("REVISED 510001 2018");
    }

    @Test
    void growth_that_levels_give_too_is_no_finding() {
        assertThat(found(NOMINAL, growth(Measure.YOY, "100.0", "106.0", "6.0"))).isEmpty();
        assertThat(found(NOMINAL, growth(Measure.YOY, "10", "11", "14")))
                .as("10 ± 5 %")
                .isEmpty();
        assertThat(found(REAL, growth(Measure.YOY, "100.0", "109.0", "6.0")))
                .as("prices")
                .isEmpty();
    }

    @Test
    void growth_that_levels_do_not_give_is_found_with_its_cause() {
        assertThat(found(NOMINAL, growth(Measure.YOY, "100.0", "109.0", "6.0")))
                .containsExactly("GROWTH_UNEXPLAINED 510001 2023");
        assertThat(found(NOMINAL, growth(Measure.YOY, "100.0", "94.0", "6.0")))
                .containsExactly("GROWTH_SIGN 510001 2023");
        assertThat(found(NOMINAL, growth(Measure.YOY, "100.0", "1060", "6.0")))
                .containsExactly("GROWTH_UNIT_SLIP 510001 2023");
        assertThat(found(REAL, growth(Measure.YOY, "100.0", "1090", "6.0")))
                .containsExactly("GROWTH_UNIT_SLIP 510001 2023");
        assertThat(found(NOMINAL, growth(Measure.YOY_MULTIPLE, "100.0", "300.0", "3.0")))
                .containsExactly("GROWTH_MULTIPLE_MISUSED 510001 2023");
    }

    @Test
    void the_slipped_unit_of_a_rate_is_sought_in_points_as_it_changes() {
        assertThat(found(RATE, change("5.0", "48", "-0.2"))).contains("GROWTH_UNIT_SLIP 510001 2023");
        assertThat(found(RATE, change("50.0", "5.3", "6.0")))
                .as("53 is 6 % more than 50, and 3 points")
                .contains("GROWTH_UNEXPLAINED 510001 2023");
    }

    @Test
    void a_revised_base_explains_growth() {
        Observations figures = new Observations("some")
                .in("快报", "2023-01-20")
                .add("510001", "2022", Measure.LEVEL, "100.0", "元")
                .in("修订", "2023-09-20")
                .add("510001", "2022", Measure.LEVEL, "104.0", "元")
                .in("公报", "2024-01-20")
                .add("510001", "2023", Measure.LEVEL, "106.0", "元")
                .add("510001", "2023", Measure.YOY, "6.0", "%");
        assertThat(found(NOMINAL, figures)).contains("GROWTH_REVISED_BASE 510001 2023");
    }

    @Test
    void nominal_growth_beside_reported_real_growth_is_named() {
        Observations figures = growth(Measure.YOY, "100.0", "109.0", "6.0")
                .add("510002", "2022", Measure.LEVEL, "100.0", "元")
                .add("510002", "2023", Measure.LEVEL, "109.0", "元");
        assertThat(found(REAL, figures)).containsExactly("MIXED_GROWTH 510000 2023");
        assertThat(found(NOMINAL, figures)).doesNotContain("MIXED_GROWTH 510000 2023");
    }

    @Test
    void a_member_is_no_more_than_its_total_and_members_add_up() {
        Observations figures = new Observations("some")
                .add("520000", "2023", Measure.LEVEL, "100.0", "元")
                .add("520001", "2023", Measure.LEVEL, "101.0", "元")
                .add("510000", "2023", Measure.LEVEL, "100.0", "元")
                .add("510001", "2023", Measure.LEVEL, "100.1", "元");
        assertThat(found(NOMINAL, figures)).containsExactly("MEMBER_EXCEEDS_TOTAL 520001 2023");
        Observations complete = new Observations("some").add("520000", "2023", Measure.LEVEL, "100.0", "元");
        SmallCountry.EAST.forEach(code -> complete.add(code, "2023", Measure.LEVEL, "24.0", "元"));
        assertThat(found(NOMINAL, complete)).containsExactly("MEMBERS_DO_NOT_ADD_UP 520000 2023");
        Observations within = new Observations("some").add("520000", "2023", Measure.LEVEL, "100.0", "元");
        SmallCountry.EAST.forEach(code -> within.add(code, "2023", Measure.LEVEL, "25.01", "元"));
        assertThat(found(NOMINAL, within)).as("0.04 off, 0.07 allowed").isEmpty();
        Observations rounded = new Observations("some").add("520000", "2023", Measure.LEVEL, "100.0", "元");
        SmallCountry.EAST.forEach(code -> rounded.add(code, "2023", Measure.LEVEL, "25.05", "元"));
        assertThat(found(NOMINAL, rounded))
                .as("0.2 off, 0.07 allowed")
                .containsExactly("MEMBERS_DO_NOT_ADD_UP 520000 2023");
    }

    @Test
    void a_stated_gap_is_held_against_the_published_figure() {
        Observations figures = new Observations("some")
                .add("510000", "2023", Measure.YOY, "4.6", "%")
                .add("510001", "2023", Measure.YOY, "6.0", "%")
                .add("510001", "2023", Measure.GAP_CITY, "1.4", "个百分点")
                .add("510002", "2023", Measure.YOY, "6.0", "%")
                .add("510002", "2023", Measure.GAP_CITY, "-1.4", "个百分点");
        assertThat(found(NOMINAL, figures)).containsExactly("STATED_GAP 510002 2023");
    }

    @Test
    void a_witness_that_the_others_contradict_is_named() {
        Observations figures = new Observations("some");
        for (String code : SmallCountry.WEST) {
            String own = code.equals("510005") ? "8.0" : "6.0";
            figures.add(code, "2023", Measure.YOY, own, "%").add(code, "2023", Measure.GAP_CITY, "1.4", "个百分点");
        }
        assertThat(found(NOMINAL, figures)).containsExactly("WITNESS_DISSENTS 510005 2023");
    }

    @Test
    void a_stated_rank_is_doubted_only_where_it_is_impossible() {
        Observations figures = new Observations("some")
                .add("520001", "2023", Measure.YOY, "7.0", "%")
                .add("520001", "2023", Measure.RANK_CITY, "2", "位")
                .add("520002", "2023", Measure.YOY, "6.0", "%")
                .add("520002", "2023", Measure.RANK_CITY, "1", "位")
                .add("520003", "2023", Measure.YOY, "5.0", "%");
        assertThat(found(NOMINAL, figures))
                .as("520001 may be second, the fourth district being missing; 520002 cannot be first")
                .containsExactly("STATED_RANK 520002 2023");
    }

    @Test
    void a_leap_there_and_back_is_a_slipped_unit() {
        Observations figures = levels("510001", 2020, "44970", "448120", "45100")
                .add("510002", "2020", Measure.LEVEL, "44970", "元")
                .add("510002", "2021", Measure.LEVEL, "448120", "元")
                .add("510002", "2022", Measure.LEVEL, "460000", "元");
        assertThat(found(NOMINAL, figures)).contains("UNIT_SLIP 510001 2021").doesNotContain("UNIT_SLIP 510002 2021");
    }

    @Test
    void a_zero_among_large_figures_means_missing() {
        assertThat(found(NOMINAL, levels("510001", 2020, "3500.5", "0.0", "3700.5")))
                .containsExactly("ZERO_MEANS_MISSING 510001 2021");
        assertThat(findings(NOMINAL, levels("510001", 2020, "3500.5", "0.0", "3700.5"))
                        .get(0)
                        .message())
                .contains("不参加比较");
        assertThat(findings(NOMINAL, levels("510001", 2020, "3500.5", "0.0"))
                        .get(0)
                        .message())
                .as("the last year may be a true zero")
                .contains("仍按原数比较");
        assertThat(found(NOMINAL, levels("510001", 2020, "1", "0", "2")))
                .as("counts near zero")
                .isEmpty();
    }

    @Test
    void a_change_of_unit_is_named() {
        Observations figures = new Observations("some")
                .add("510001", "2022", Measure.LEVEL, "100", "美元")
                .add("510001", "2023", Measure.LEVEL, "700", "元")
                .add("510002", "2023", Measure.LEVEL, "100", "美元");
        assertThat(found(NOMINAL, figures)).containsExactly("UNIT_CHANGED 510001 2023");
    }

    @Test
    void last_years_figure_again_is_doubted() {
        assertThat(found(NOMINAL, levels("510001", 2020, "3500.5", "3500.5")))
                .containsExactly("REPEATED_FIGURE 510001 2021");
        assertThat(found(NOMINAL, levels("510001", 2020, "35", "35"))).isEmpty();
    }

    @Test
    void the_same_growth_for_three_years_is_too_regular() {
        assertThat(found(NOMINAL, levels("510001", 2019, "1000.000", "1100.000", "1210.000", "1331.000")))
                .containsExactly("TOO_REGULAR 510001 2022");
        assertThat(found(NOMINAL, levels("510001", 2019, "1000.000", "1100.000", "1210.000", "1332.000")))
                .isEmpty();
    }

    @Test
    void a_share_lies_between_0_and_100_percent() {
        Indicator share = new Indicator(
                "some",
                new IndicatorNames("某项占比", "Some share", List.of()),
                RATE.theme(),
                RATE.unit(),
                RATE.kind(),
                RATE.polarity(),
                RATE.rules());
        Observations figures = new Observations("some")
                .add("510001", "2023", Measure.LEVEL, "382", "%")
                .add("510002", "2023", Measure.LEVEL, "38.2", "%");
        assertThat(found(share, figures)).containsExactly("IMPOSSIBLE_SHARE 510001 2023");
    }

    @Test
    void levels_that_two_sources_give_the_other_way_round_are_named() {
        Observations figures = new Observations("some")
                .in("网页", "2023-02-01")
                .add("510001", "2022", Measure.LEVEL, "1602.76", "元")
                .add("510002", "2022", Measure.LEVEL, "1560.91", "元")
                .in("公报", "2023-03-01")
                .add("510001", "2022", Measure.LEVEL, "1560.91", "元")
                .add("510002", "2022", Measure.LEVEL, "1602.76", "元");
        assertThat(found(NOMINAL, figures)).contains("SWAPPED_VALUES 510001 2022");
    }

    @Test
    void growth_far_outside_that_of_its_peers_is_noted() {
        Observations figures = new Observations("some");
        for (int i = 0; i < 20; i++) {
            figures.add(code(i), "2023", Measure.YOY, i == 7 ? "60.0" : "6." + i % 10, "%");
        }
        List<Finding> found = Findings.of(new Benchmarking(ReferenceLoader.load(Path.of("data/reference")))
                .compare(Panel.of(NOMINAL, new PeriodKind(1, 12), figures.all()), Options.DEFAULT));
        assertThat(found).extracting(f -> f.code() + " " + f.region()).containsExactly("OUTLYING_GROWTH " + code(7));
    }

    private static String code(int i) {
        return List.of(
                        "110000", "120000", "130000", "140000", "150000", "210000", "220000", "230000", "310000",
                        "320000", "330000", "340000", "350000", "360000", "370000", "410000", "420000", "430000",
                        "440000", "450000")
                .get(i);
    }

    private static Observations growth(Measure measure, String base, String level, String reported) {
        String unit = measure == Measure.YOY ? "%" : "倍";
        return new Observations("some")
                .add("510001", "2022", Measure.LEVEL, base, "元")
                .add("510001", "2023", Measure.LEVEL, level, "元")
                .add("510001", "2023", measure, reported, unit);
    }

    private static Observations change(String base, String level, String reported) {
        return new Observations("some")
                .add("510001", "2022", Measure.LEVEL, base, "%")
                .add("510001", "2023", Measure.LEVEL, level, "%")
                .against("上年同期")
                .add("510001", "2023", Measure.CHANGE, reported, "个百分点");
    }

    private static Observations levels(String region, int firstYear, String... levels) {
        Observations figures = new Observations("some");
        for (int i = 0; i < levels.length; i++) {
            figures.add(region, String.valueOf(firstYear + i), Measure.LEVEL, levels[i], "元");
        }
        return figures;
    }

    private static List<String> found(Indicator indicator, Observations figures) {
        return findings(indicator, figures).stream()
                .map(f -> f.code() + " " + f.region() + " " + f.period())
                .toList();
    }

    private static List<Finding> findings(Indicator indicator, Observations figures) {
        Panel panel = Panel.of(indicator, new PeriodKind(1, 12), figures.all());
        return Findings.of(new Benchmarking(SmallCountry.REFERENCE).compare(panel, Options.DEFAULT));
    }
}
