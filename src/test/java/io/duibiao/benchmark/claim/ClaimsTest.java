package io.duibiao.benchmark.claim;

import static io.duibiao.benchmark.claim.Verdict.CONFIRMED;
import static io.duibiao.benchmark.claim.Verdict.CONTRADICTED;
import static io.duibiao.benchmark.claim.Verdict.NOT_DECIDABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Observations;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.Panel;
import io.duibiao.benchmark.SmallCountry;
import io.duibiao.benchmark.claim.CountClaim.Side;
import io.duibiao.benchmark.claim.CountClaim.Threshold;
import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.reference.Region;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What figures say of published statements. The city 510000 has five districts. */
class ClaimsTest {
    private static final String CITY = "510000";

    @Test
    void a_count_is_confirmed_by_those_beyond_the_threshold_and_names_them() {
        Assessment found = count(Side.ABOVE, "20", 3).check(levels("10.0", "20.0", "30.0", "40.0", "50.0"));
        assertThat(found.verdict()).isEqualTo(CONFIRMED);
        assertThat(found.regions()).containsExactly("510003", "510004", "510005");
        assertThat(found.found().value()).contains(BigDecimal.valueOf(3));
    }

    @Test
    void each_side_of_a_threshold_counts_what_it_says() {
        Comparison comparison = levels("10.0", "20.0", "20.0", "40.0", "50.0");
        assertThat(List.of(Side.ABOVE, Side.AT_LEAST, Side.BELOW, Side.AT_MOST))
                .extracting(side -> count(side, "20", 0)
                        .check(comparison)
                        .found()
                        .value()
                        .orElseThrow()
                        .intValue())
                .containsExactly(2, 4, 1, 3);
    }

    @Test
    void a_count_that_rounding_allows_cannot_be_decided_and_one_beyond_is_contradicted() {
        Comparison comparison = levels("10.0", "20.0", "30.0", "40.0", "50.0");
        assertThat(count(Side.ABOVE, "20", 4).check(comparison).verdict()).isEqualTo(NOT_DECIDABLE);
        assertThat(count(Side.ABOVE, "20", 5).check(comparison).verdict()).isEqualTo(CONTRADICTED);
        assertThat(count(Side.ABOVE, "20", 2).check(comparison).verdict()).isEqualTo(CONTRADICTED);
    }

    @Test
    void a_member_without_a_figure_leaves_a_count_open() {
        Comparison comparison = levels("10.0", "30.0", "30.0", "40.0");
        assertThat(count(Side.ABOVE, "20", 3).check(comparison).verdict()).isEqualTo(NOT_DECIDABLE);
        assertThat(count(Side.ABOVE, "20", 4).check(comparison).verdict()).isEqualTo(NOT_DECIDABLE);
        assertThat(count(Side.ABOVE, "20", 5).check(comparison).verdict()).isEqualTo(CONTRADICTED);
    }

    @Test
    void a_sum_is_held_against_all_members_within_their_rounding() {
        Comparison all = levels("10.0", "20.0", "30.0", "40.0", "50.0");
        assertThat(new SumClaim(CITY, 2023, datum("150.2", "元", "0.05"))
                        .check(all)
                        .verdict())
                .isEqualTo(CONFIRMED);
        assertThat(new SumClaim(CITY, 2023, datum("151", "元", "0.5")).check(all).verdict())
                .isEqualTo(CONTRADICTED);
    }

    @Test
    void a_sum_with_a_member_missing_is_contradicted_only_where_the_others_exceed_it() {
        Comparison some = levels("10.0", "20.0", "30.0", "40.0");
        assertThat(new SumClaim(CITY, 2023, datum("150", "元", "0.5"))
                        .check(some)
                        .verdict())
                .isEqualTo(NOT_DECIDABLE);
        assertThat(new SumClaim(CITY, 2023, datum("90", "元", "0.5")).check(some).verdict())
                .isEqualTo(CONTRADICTED);
    }

    @Test
    void dollars_are_not_added_to_yuan() {
        Observations figures = new Observations("some");
        SmallCountry.WEST.forEach(
                code -> figures.add(code, "2023", Measure.LEVEL, "10.0", code.equals("510005") ? "美元" : "元"));
        Assessment found = new SumClaim(CITY, 2023, datum("50.0", "元", "0.05")).check(compare(nominal(), figures));
        assertThat(found.verdict()).isEqualTo(NOT_DECIDABLE);
        assertThat(found.found().absence()).contains(Absence.SCOPE_BROKEN);
    }

    @Test
    void members_of_a_level_that_have_no_row_are_missing_all_the_same() {
        Comparison some = levels("10.0", "30.0", "40.0");
        Assessment count = new CountClaim("county", 2023, By.LEVEL, new Threshold(Side.ABOVE, new BigDecimal("20")), 2)
                .check(some);
        assertThat(count.verdict()).isEqualTo(NOT_DECIDABLE);
        assertThat(count.because()).startsWith("有数3个、缺6个");
        assertThat(new SumClaim("county", 2023, datum("80.0", "元", "0.05"))
                        .check(some)
                        .verdict())
                .isEqualTo(NOT_DECIDABLE);
    }

    @Test
    void a_sum_in_another_unit_is_not_contradicted_by_the_members_that_are_there() {
        SumClaim inDollars = new SumClaim(CITY, 2023, datum("20", "美元", "0.5"));
        assertThat(inDollars.check(levels("10.0", "40.0")).verdict()).isEqualTo(NOT_DECIDABLE);
    }

    @Test
    void percentages_have_no_sum_and_no_share() {
        Indicator percentage = SmallCountry.percentage(Polarity.HIGHER);
        Comparison rates =
                compare(percentage, new Observations("some").add("510001", "2023", Measure.LEVEL, "70", "%"));
        assertThat(new SumClaim(CITY, 2023, datum("70", "%", "0.5"))
                        .check(rates)
                        .verdict())
                .isEqualTo(NOT_DECIDABLE);
        assertThat(new ShareClaim("510001", CITY, 2023, datum("20", "%", "0.5"))
                        .check(rates)
                        .verdict())
                .isEqualTo(NOT_DECIDABLE);
    }

    @Test
    void a_place_is_confirmed_among_all_members_only() {
        RankClaim second = new RankClaim("510002", CITY, 2023, By.LEVEL, 2);
        assertThat(second.check(levels("10.0", "40.0", "30.0", "20.0", "50.0")).verdict())
                .isEqualTo(CONFIRMED);
        assertThat(second.check(levels("10.0", "40.0", "50.0", "20.0")).verdict())
                .isEqualTo(NOT_DECIDABLE);
        assertThat(second.check(levels("10.0", "20.0", "50.0", "40.0", "30.0")).verdict())
                .isEqualTo(CONTRADICTED);
        assertThat(second.check(levels("10.0")).verdict()).isEqualTo(NOT_DECIDABLE);
    }

    @Test
    void a_place_under_a_former_code_is_that_of_its_series() {
        Reference reference = ReferenceLoader.load(Path.of("data/reference"));
        Observations figures = new Observations("some");
        List<Region> districts = reference.regions().children("500000", 2015);
        districts.forEach(district -> figures.add(
                district.code(), "2015", Measure.LEVEL, district.code().equals("500234") ? "2.0" : "1.0", "元"));
        Comparison comparison = new Benchmarking(reference)
                .compare(Panel.of(nominal(), Period.year(2015).kind(), figures.all()), Options.DEFAULT);
        assertThat(new RankClaim("500234", "500000", 2015, By.LEVEL, 1)
                        .check(comparison)
                        .verdict())
                .as("开县 (500234) is 开州区 (500154) today")
                .isEqualTo(CONFIRMED);
    }

    @Test
    void growth_is_held_against_the_reported_one_within_rounding() {
        Observations figures = new Observations("some").add("510001", "2023", Measure.YOY, "6.0", "%");
        Comparison comparison = compare(real(), figures);
        assertThat(growth("6", "0.5").check(comparison).verdict()).isEqualTo(CONFIRMED);
        assertThat(growth("6.2", "0.05").check(comparison).verdict()).isEqualTo(CONTRADICTED);
    }

    @Test
    void growth_of_levels_decides_nothing_about_growth_at_comparable_prices() {
        Observations figures = new Observations("some")
                .add("510001", "2022", Measure.LEVEL, "100", "元")
                .add("510001", "2023", Measure.LEVEL, "108", "元");
        assertThat(growth("6.0", "0.05").check(compare(real(), figures)).verdict())
                .isEqualTo(NOT_DECIDABLE);
        assertThat(growth("6.0", "0.05").check(compare(nominal(), figures)).verdict())
                .isEqualTo(CONTRADICTED);
    }

    @Test
    void a_share_is_a_part_of_the_level_in_force() {
        Observations figures = new Observations("some")
                .add(CITY, "2023", Measure.LEVEL, "200.0", "元")
                .add("510001", "2023", Measure.LEVEL, "15.0", "元");
        Comparison comparison = compare(nominal(), figures);
        assertThat(new ShareClaim("510001", CITY, 2023, datum("7.5", "%", "0.05"))
                        .check(comparison)
                        .verdict())
                .isEqualTo(CONFIRMED);
        assertThat(new ShareClaim("510001", CITY, 2023, datum("7.7", "%", "0.05"))
                        .check(comparison)
                        .verdict())
                .isEqualTo(CONTRADICTED);
        assertThat(new ShareClaim("510002", CITY, 2023, datum("7.7", "%", "0.05"))
                        .check(comparison)
                        .verdict())
                .isEqualTo(NOT_DECIDABLE);
    }

    private static CountClaim count(Side side, String border, int claimed) {
        return new CountClaim(CITY, 2023, By.LEVEL, new Threshold(side, new BigDecimal(border)), claimed);
    }

    private static FigureClaim growth(String value, String radius) {
        return new FigureClaim("510001", 2023, By.GROWTH, datum(value, "%", radius));
    }

    private static Datum datum(String value, String unit, String radius) {
        return Datum.of(new BigDecimal(value), unit, new BigDecimal(radius));
    }

    private static Comparison levels(String... values) {
        Observations figures = new Observations("some");
        for (int i = 0; i < values.length; i++) {
            figures.add(SmallCountry.WEST.get(i), "2023", Measure.LEVEL, values[i], "元");
        }
        return compare(nominal(), figures);
    }

    private static Indicator nominal() {
        return SmallCountry.amount(GrowthBasis.NOMINAL, Polarity.HIGHER);
    }

    private static Indicator real() {
        return SmallCountry.amount(GrowthBasis.COMPARABLE_PRICES, Polarity.HIGHER);
    }

    private static Comparison compare(Indicator indicator, Observations figures) {
        return new Benchmarking(SmallCountry.REFERENCE)
                .compare(Panel.of(indicator, Period.year(2023).kind(), figures.all()), Options.DEFAULT);
    }
}
