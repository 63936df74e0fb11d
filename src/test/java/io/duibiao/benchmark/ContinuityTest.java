package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.finding.Findings;
import io.duibiao.benchmark.finding.GrowthCause;
import io.duibiao.benchmark.finding.Reconciliation;
import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.RankMove;
import io.duibiao.benchmark.study.RankMoves;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.reference.Region;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Regions across changes of code and of territory, by the shipped catalogue. */
class ContinuityTest {
    private static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));
    private static final Continuity CONTINUITY = new Continuity(REFERENCE.regions());

    @Test
    void a_city_that_was_dissolved_without_a_successor_breaks_the_series_of_the_city_that_took_its_districts() {
        assertThat(CONTINUITY.seriesOf("371200", 2017))
                .as("莱芜市 stays its own series")
                .isEqualTo("371200");
        assertThat(CONTINUITY.continues(new Spot("370100", 2017))).isTrue();
        assertThat(CONTINUITY.continues(new Spot("370100", 2018))).isFalse();
        assertThat(CONTINUITY.continues(new Spot("370100", 2019)))
                .as("yearbooks followed the list of codes a year later")
                .isFalse();
        assertThat(CONTINUITY.continues(new Spot("370100", 2020))).isTrue();
        assertThat(CONTINUITY.changedBy(new Spot("370100", 2019))).contains("莱芜市");
    }

    @Test
    void growth_is_not_computed_across_a_broken_series_and_the_break_is_shown() {
        Comparison compared = compare(levels("370100", 2017, "7151.6", "7856.6", "9443.4", "10140.9"));
        assertThat(growth(compared, "370100", 2019).absence()).contains(Absence.SCOPE_BROKEN);
        assertThat(growth(compared, "370100", 2020).isPresent()).isTrue();
        List<Finding> found = Findings.of(compared).stream()
                .filter(finding -> finding.code().equals("SERIES_BROKEN"))
                .toList();
        assertThat(found).extracting(f -> f.period().toString()).containsExactly("2018", "2019");
        assertThat(found.get(1).message()).contains("莱芜市", "7856.6亿元", "9443.4亿元");
    }

    @Test
    void places_won_by_new_territory_are_told_apart_from_those_won_by_growth() {
        Observations figures = levels("370100", 2018, "7000", "9500");
        addLevels(figures, "370600", 2018, "7800", "8100");
        addLevels(figures, "370700", 2018, "7900", "8000");
        RankMoves moves = RankMoves.sinceLastYear(compare(figures), "370000", 2019, By.LEVEL);

        RankMove jinan = moves.of(new Spot("370100", 2019)).orElseThrow();
        assertThat(jinan.before() - jinan.after()).isEqualTo(2);
        assertThat(jinan.parts()).isEqualTo(new RankMove.Parts(0, 0, 0, 2, 0));
        RankMove yantai = moves.of(new Spot("370600", 2019)).orElseThrow();
        assertThat(yantai.parts())
                .as("won one place by its own growth, lost one to the new territory of another")
                .isEqualTo(new RankMove.Parts(0, 1, 0, -1, 0));
    }

    @Test
    void a_reported_growth_beside_levels_of_two_territories_has_a_changed_scope() {
        Observations figures =
                levels("370100", 2018, "7856.6", "9943.4").add("370100", "2019", Measure.YOY, "7.0", "%");
        Comparison compared = compare(figures);
        assertThat(new Reconciliation(compared).explain(new Spot("370100", 2019)))
                .contains(GrowthCause.CHANGED_SCOPE);
        assertThat(compared.base()
                        .facts()
                        .at(new Spot("370100", 2019))
                        .growth()
                        .used()
                        .value())
                .as("what the bureau reports stays")
                .contains(new BigDecimal("7.0"));
        assertThat(Findings.of(compared))
                .filteredOn(finding -> finding.code().equals("GROWTH_CHANGED_SCOPE"))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("7%", "26.56%");
    }

    @Test
    void a_county_that_moves_changes_the_city_that_it_left_and_the_one_it_joined_and_no_other() {
        assertThat(CONTINUITY.continues(new Spot("512000", 2016))).as("资阳市").isFalse();
        assertThat(CONTINUITY.continues(new Spot("510100", 2016))).as("成都市").isFalse();
        assertThat(CONTINUITY.continues(new Spot("510000", 2016))).as("四川省").isTrue();
        assertThat(CONTINUITY.changedBy(new Spot("510100", 2016))).containsExactly("简阳市");
    }

    @Test
    void a_province_that_lost_a_city_is_broken_and_the_nation_is_not() {
        assertThat(CONTINUITY.continues(new Spot("510000", 1997))).isFalse();
        assertThat(CONTINUITY.continues(new Spot(Region.NATION, 1997))).isTrue();
    }

    @Test
    void what_a_new_region_says_of_the_years_before_it_is_of_its_own_territory() {
        Comparison compared = compare(levels("500000", 1996, "1315.1", "1509.8"));
        assertThat(growth(compared, "500000", 1997).isPresent()).isTrue();
    }

    @Test
    void a_prefecture_that_became_a_city_with_all_its_counties_is_one_series() {
        assertThat(CONTINUITY.seriesOf("142200", 1999)).as("忻州地区").isEqualTo("140900");
        assertThat(CONTINUITY.continues(new Spot("140900", 2000))).isTrue();
    }

    private static Datum growth(Comparison compared, String region, int year) {
        return compared.base().facts().at(new Spot(region, year)).growth().computed();
    }

    private static Observations levels(String region, int firstYear, String... values) {
        Observations figures = new Observations("gdp");
        addLevels(figures, region, firstYear, values);
        return figures;
    }

    private static void addLevels(Observations figures, String region, int firstYear, String... values) {
        for (int i = 0; i < values.length; i++) {
            figures.add(
                    region,
                    String.valueOf(firstYear + i),
                    Measure.LEVEL,
                    new BigDecimal(values[i]),
                    REFERENCE.units().of("亿元").orElseThrow());
        }
    }

    private static Comparison compare(Observations figures) {
        return new Benchmarking(REFERENCE)
                .compare(
                        Panel.of(
                                REFERENCE.indicators().byId("gdp").orElseThrow(), new PeriodKind(1, 12), figures.all()),
                        Options.DEFAULT);
    }
}
