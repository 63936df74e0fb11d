package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Observations;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.Panel;
import io.duibiao.benchmark.SmallCountry;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.study.LastRelease;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an explanation says of the reasons of a figure and its place. */
class ReasonsTest {
    private static final Indicator NOMINAL = SmallCountry.amount(GrowthBasis.NOMINAL, Polarity.HIGHER);
    private static final Cell CELL = new Cell("510002", "some", Period.year(2023), "510000");

    @Test
    void a_place_that_was_lost_is_explained_by_name() {
        Observations figures = new Observations("some");
        levels(figures, "2022", "50", "40", "30");
        levels(figures, "2023", "51", "39", "45");
        assertThat(line(figures, "why the rank by level moved against a year earlier"))
                .containsExactly(
                        "why the rank by level moved against a year earlier",
                        "2 → 3",
                        "own figure +0, others' figures -1, members gone +0, members come +0; overtaken by 甲510003区");
    }

    @Test
    void reported_and_computed_growth_are_reconciled_with_the_cause() {
        Observations figures = new Observations("some");
        levels(figures, "2022", "50", "40", "30");
        levels(figures, "2023", "51", "44", "45");
        figures.add("510002", "2023", Measure.YOY, "-10.0", "%");
        assertThat(line(figures, "reported against computed growth"))
                .containsExactly("reported against computed growth", "SIGN", "增减方向相反");
    }

    @Test
    void the_middle_of_the_members_and_the_share_of_the_whole_are_told() {
        Observations figures = new Observations("some");
        levels(figures, "2022", "50", "40", "30");
        levels(figures, "2023", "51", "44", "45");
        level(figures, "510000", "2022", "200");
        level(figures, "510000", "2023", "220");
        assertThat(line(figures, "members by level, median").get(1)).startsWith("45");
        assertThat(line(figures, "share of 甲市").get(1)).isEqualTo("20.0 %");
        assertThat(line(figures, "contribution to the growth of 甲市").get(1)).isEqualTo("2.0 个百分点");
    }

    @Test
    void a_revised_figure_shows_its_releases_in_their_order() {
        Observations figures = new Observations("some").in("b", "2024-09-30");
        level(figures, "510002", "2023", "44");
        level(figures.in("a", "2024-01-31"), "510002", "2023", "40");
        List<String> line = line(figures, "revision of the LEVEL");
        assertThat(line.get(1)).startsWith("10");
        assertThat(line.get(2)).matches("40 亿元 \\(2024-01-31\\) → 44 亿元 \\(2024-09-30\\)");
    }

    @Test
    void the_citys_figure_is_told_by_each_way_there_is() {
        Observations figures = new Observations("some");
        levels(figures, "2023", "51", "44", "45", "30", "20");
        level(figures, "510000", "2023", "200");
        assertThat(line(figures, "甲市 by level, published").get(1)).isEqualTo("200 亿元");
        assertThat(line(figures, "甲市 by level, implied").get(1)).contains("NEVER_PUBLISHED");
        assertThat(line(figures, "甲市 by level, computed"))
                .containsExactly("甲市 by level, computed", "190 亿元", "from 5 members");
        assertThat(line(figures, "甲市 by level, taken"))
                .containsExactly("甲市 by level, taken", "published", "the ways disagree beyond rounding");
    }

    @Test
    void closing_the_gap_to_the_median_is_told_in_the_indicators_unit() {
        Observations figures = new Observations("some");
        levels(figures, "2022", "100.0", "100.0", "100.0");
        levels(figures, "2023", "108.0", "103.0", "105.0");
        assertThat(line(figures, "gap to the members' median by growth"))
                .containsExactly("gap to the members' median by growth", "2.0 个百分点", "in the indicator's unit 2 亿元");
    }

    @Test
    void a_place_lost_by_the_last_release_is_told_with_its_day() {
        Observations figures = new Observations("some").in("快报", "2024-01-20");
        levels(figures, "2023", "50", "44", "45");
        level(figures.in("修订", "2024-06-30"), "510002", "2023", "48");
        Comparison comparison = compare(figures);
        LocalDate day = LastRelease.of(comparison, "510000", 2023).orElseThrow();
        Lines lines = new Lines(SmallCountry.REFERENCE, NOMINAL);
        Comparison before = new Benchmarking(SmallCountry.REFERENCE)
                .compare(LastRelease.before(comparison.panel(), day), Options.DEFAULT);
        new Reasons(comparison, CELL, lines).addSince(day, before);
        assertThat(lines.rows().rows())
                .contains(List.of(
                        "why the rank by level moved since before the release of 2024-06-30",
                        "3 → 2",
                        "own figure +1, others' figures +0, members gone +0, members come +0; overtook 甲510003区"));
    }

    private static void levels(Observations figures, String period, String... values) {
        for (int i = 0; i < values.length; i++) {
            level(figures, SmallCountry.WEST.get(i), period, values[i]);
        }
    }

    private static void level(Observations figures, String region, String period, String value) {
        figures.add(region, period, Measure.LEVEL, new BigDecimal(value), SmallCountry.hundredMillion());
    }

    /** Returns the line of 甲510002区's explanation for 2023 with this beginning. */
    private static List<String> line(Observations figures, String what) {
        Lines lines = new Lines(SmallCountry.REFERENCE, NOMINAL);
        new Reasons(compare(figures), CELL, lines).add();
        return lines.rows().rows().stream()
                .filter(line -> line.get(0).equals(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line '" + what + "' in " + lines.rows()));
    }

    private static Comparison compare(Observations figures) {
        return new Benchmarking(SmallCountry.REFERENCE)
                .compare(Panel.of(NOMINAL, Period.year(2023).kind(), figures.all()), Options.DEFAULT);
    }
}
