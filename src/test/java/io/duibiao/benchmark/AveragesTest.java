package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.finding.Findings;
import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Averages.Accord;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Distribution;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.reference.Region;
import io.duibiao.statement.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The three ways to a city's figure stand side by side, each with its own unit of account, and beside them how the members lie. */
class AveragesTest {
    private static final Indicator REAL = SmallCountry.amount(GrowthBasis.COMPARABLE_PRICES, Polarity.HIGHER);
    private static final Indicator NOMINAL = SmallCountry.amount(GrowthBasis.NOMINAL, Polarity.HIGHER);
    private static final Indicator RATE = SmallCountry.percentage(Polarity.HIGHER);

    @Test
    void published_implied_and_computed_growth_are_kept_and_agree() {
        Averages city = averages(REAL, eastGrows("5.0"), "520000", By.GROWTH);
        assertThat(text(city.published())).isEqualTo("5.0");
        assertThat(text(city.implied().value())).isEqualTo("5.0");
        assertThat(city.implied().witnesses()).isEqualTo(2);
        // (100 × 6.0 + 100 × 5.0 + 150 × 4.4 + 50 × 4.8) ÷ 400
        assertThat(text(city.computed().value())).isEqualTo("5.000000");
        assertThat(city.computed().members()).isEqualTo(4);
        assertThat(city.basis()).isEqualTo(Basis.PUBLISHED);
        assertThat(city.accord()).isEqualTo(Accord.AGREE);
    }

    @Test
    void a_published_growth_that_the_members_do_not_make_is_shown_and_found() {
        Observations figures = eastGrows("5.6");
        Averages city = averages(REAL, figures, "520000", By.GROWTH);
        assertThat(city.accord()).isEqualTo(Accord.DISAGREE);
        List<Finding> found = Findings.of(compare(REAL, figures)).stream()
                .filter(finding -> finding.code().equals("AVERAGES_DISAGREE"))
                .toList();
        assertThat(found).extracting(Finding::region).containsExactly("520000");
        assertThat(found.get(0).message()).contains("5.6%", "5%", "2个地区", "4个数");
    }

    @Test
    void witnesses_that_contradict_the_rest_are_named_with_the_spread() {
        Observations figures = new Observations("some");
        gap(figures, "510001", "6.0", "1.4");
        gap(figures, "510002", "5.0", "0.4");
        gap(figures, "510003", "7.0", "1.0");
        Averages city = averages(REAL, figures, "510000", By.GROWTH);
        assertThat(city.published().absence()).contains(Absence.NEVER_PUBLISHED);
        assertThat(city.implied().witnesses()).isEqualTo(3);
        assertThat(city.implied().spread()).isEqualByComparingTo("1.4");
        assertThat(city.implied().dissenters()).containsExactly("510003");
        assertThat(city.computed().value().absence())
                .as("two districts report nothing")
                .contains(Absence.NOT_YET);
        assertThat(city.basis()).isEqualTo(Basis.IMPLIED);
    }

    @Test
    void one_who_states_a_gap_of_growth_and_a_gap_of_amounts_is_a_witness_of_both() {
        Observations figures = new Observations("some").add("510001", "2023", Measure.LEVEL, "42000", "元");
        gap(figures, "510001", "6.0", "0.5");
        figures.add("510001", "2023", Measure.GAP_CITY, "2000", "元");
        assertThat(text(averages(NOMINAL, figures, "510000", By.GROWTH)
                        .implied()
                        .value()))
                .isEqualTo("5.5");
        assertThat(text(averages(NOMINAL, figures, "510000", By.LEVEL).implied().value()))
                .isEqualTo("40000");
    }

    @Test
    void growth_is_not_weighted_with_bases_in_two_currencies() {
        Observations figures = eastGrows("5.0").in("later.txt", "2024-06-30");
        figures.add("520004", "2022", Measure.LEVEL, "50.0", "美元");
        assertThat(averages(REAL, figures, "520000", By.GROWTH)
                        .computed()
                        .value()
                        .absence())
                .contains(Absence.SCOPE_BROKEN);
    }

    @Test
    void a_nation_of_which_only_gaps_tell_has_its_row() {
        Observations figures = new Observations("some").add("510001", "2023", Measure.YOY, "6.0", "%");
        figures.add("510001", "2023", Measure.GAP_NATION, "0.5", "个百分点");
        Averages nation = averages(REAL, figures, Region.NATION, By.GROWTH);
        assertThat(text(nation.implied().value())).isEqualTo("5.5");
        assertThat(nation.members()).isEmpty();
    }

    @Test
    void a_peer_group_publishes_nothing_and_its_members_are_summed() {
        Observations figures = new Observations("some");
        figures.add("510001", "2023", Measure.LEVEL, "10", "元").add("510002", "2023", Measure.LEVEL, "20", "元");
        figures.add("520001", "2023", Measure.LEVEL, "60", "元");
        Averages peers = averages(NOMINAL, figures, "border", By.LEVEL);
        assertThat(peers.published().absence()).contains(Absence.NOT_APPLICABLE);
        assertThat(text(peers.computed().value())).isEqualTo("90");
        Distribution members = peers.members().orElseThrow();
        assertThat(text(members.unweightedMean())).isEqualTo("30.000000");
        assertThat(members.quartiles()).extracting(AveragesTest::text).containsExactly("15.0", "20", "40.0");
    }

    @Test
    void a_rate_has_no_computed_average_but_a_mean_under_its_own_name() {
        Observations figures = new Observations("some");
        SmallCountry.EAST.forEach(code -> figures.add(code, "2023", Measure.LEVEL, "60.0", "%"));
        Averages city = averages(RATE, figures, "520000", By.LEVEL);
        assertThat(city.computed().value().absence()).contains(Absence.NOT_APPLICABLE);
        assertThat(city.basis()).isEqualTo(Basis.NONE);
        assertThat(text(city.members().orElseThrow().unweightedMean())).isEqualTo("60.000000");
    }

    /** 520000 grows by this much as published; its districts by 5.0 % together, and two of them state their gap. */
    private static Observations eastGrows(String published) {
        Observations figures = new Observations("some");
        String[] bases = {"100.0", "100.0", "150.0", "50.0"};
        String[] growth = {"6.0", "5.0", "4.4", "4.8"};
        for (int i = 0; i < bases.length; i++) {
            String code = SmallCountry.EAST.get(i);
            figures.add(code, "2022", Measure.LEVEL, bases[i], "元").add(code, "2023", Measure.YOY, growth[i], "%");
        }
        figures.add("520001", "2023", Measure.GAP_CITY, "1.0", "个百分点");
        figures.add("520003", "2023", Measure.GAP_CITY, "-0.6", "个百分点");
        return figures.add("520000", "2023", Measure.YOY, published, "%");
    }

    private static void gap(Observations figures, String region, String growth, String gap) {
        figures.add(region, "2023", Measure.YOY, growth, "%").add(region, "2023", Measure.GAP_CITY, gap, "个百分点");
    }

    private static Averages averages(Indicator indicator, Observations figures, String group, By by) {
        return compare(indicator, figures)
                .averages(group, 2023, by)
                .orElseThrow(() -> new AssertionError("No averages of " + group + " by " + by));
    }

    private static Comparison compare(Indicator indicator, Observations figures) {
        return new Benchmarking(SmallCountry.REFERENCE)
                .compare(Panel.of(indicator, new PeriodKind(1, 12), figures.all()), Options.DEFAULT);
    }

    private static String text(Datum datum) {
        return datum.value()
                .map(Object::toString)
                .orElseGet(() -> datum.absence().orElseThrow().name());
    }
}
