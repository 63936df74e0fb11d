package io.duibiao.benchmark.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Observations;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.Panel;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.reference.Region;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * The traps that were met in published tables, one test each, with the figures as they were met: the rule that finds the trap, or
 * the mechanism that steps over it. Traps of files (encryption, broken encodings, merged headers, blanks in names) are
 * those of the readers and their tests: BadInputTest and the examples of {@code sheets}.
 */
class TrapsTest {
    private static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));

    @TestFactory
    Stream<DynamicTest> every_trap_of_figures_is_found_or_stepped_over() {
        return Stream.of(
                trap("a code that another territory had before", this::reusedCode),
                trap("one key in two rows of one document", this::doubledKey),
                trap("a population of one year without the rural counties", this::breakInScope),
                trap("a figure ten times its neighbours", this::slippedPoint),
                trap("two years ten times their neighbours", this::slippedYears),
                trap("a city at a hundredth of its size", this::rubbish),
                trap("a reform of the statistics between two years", this::reform),
                trap("a nation's figure in three vintages", this::vintagesOfOneKey),
                trap("a revision that moves a rank", this::revisionMovesRank),
                trap("two rows exchanged in a list", this::exchangedRows),
                trap("first and revised figures in one ranking", this::mixedVintages),
                trap("figures that were interpolated", this::interpolated),
                trap("a preliminary year between revised ones", this::preliminaryBetweenRevised),
                trap("a zero that means missing", this::zeroMeansMissing),
                trap("a code of another list", this::foreignCode),
                trap("registered and resident population", this::twoPopulations),
                trap("a series that goes over from registered to resident people", this::changedPeople),
                trap("an indicator under its former name", this::formerNames),
                trap("exports in dollars, then in yuan", this::changedUnit),
                trap("years in editions of a yearbook", this::editions),
                trap("an index at comparable prices beside growth of levels", this::comparablePrices),
                trap("a city that took in another one", this::tookInAnother),
                trap("one name for many regions", this::sharedName),
                trap("a county that was dissolved", this::dissolved),
                trap("a list that was cut off", this::cutOff),
                trap("a place that the figures do not give", this::contradictoryPlace),
                trap("units that differ between tables", this::unitsOfTables));
    }

    private static DynamicTest trap(String name, Executable check) {
        return dynamicTest(name, check);
    }

    private void reusedCode() {
        Comparison compared = compare("gdp", levels("gdp", "500110", 2010, "31.5", "299.4"));
        assertThat(compared.base()
                        .facts()
                        .at(new Spot("500110", 2011))
                        .growth()
                        .computed()
                        .absence())
                .as("万盛区's year is no base for 綦江区's")
                .contains(Absence.SCOPE_BROKEN);
    }

    private void doubledKey() {
        Observations figures = levels("fixed_asset_investment", "500110", 2012, "2.86");
        level(figures, "500110", 2012, "12.21");
        assertThat(found("fixed_asset_investment", figures)).contains("CONFLICTING_VALUES 500110 2012");
    }

    private void breakInScope() {
        Observations figures = new Observations("registered_population");
        List<Region> districts = REFERENCE.regions().children("500000", 2004);
        for (int i = 0; i < districts.size(); i++) {
            String code = districts.get(i).code();
            boolean cutDown = code.equals("500101");
            people(figures, code, 2003, cutDown ? "169.71" : "80.00");
            people(figures, code, 2004, cutDown ? "55.41" : "80." + (10 + i));
        }
        assertThat(found("registered_population", figures)).contains("OUTLYING_GROWTH 500101 2004");
    }

    private void slippedPoint() {
        Observations figures = new Observations("registered_population");
        people(figures, "610928", 1999, "44.81");
        people(figures, "610928", 2000, "448.12");
        people(figures, "610928", 2001, "44.97");
        assertThat(found("registered_population", figures))
                .as("旬阳县 (610928) is 旬阳市 (610981) today")
                .contains("UNIT_SLIP 610981 2000");
    }

    private void slippedYears() {
        Observations figures = levels(
                "fixed_asset_investment",
                "152224",
                2005,
                "10.1",
                "11.6",
                "13.5",
                "15.2",
                "17.3",
                "20.1",
                "231.0",
                "265.0",
                "30.2",
                "34.9");
        assertThat(found("fixed_asset_investment", figures))
                .contains("UNUSUAL_GROWTH 152224 2011", "UNUSUAL_GROWTH 152224 2013")
                .doesNotContain("UNUSUAL_GROWTH 152224 2012");
    }

    private void rubbish() {
        assertThat(found("gdp", levels("gdp", "450300", 1999, "276.1", "1.1563", "330.5")))
                .contains("UNIT_SLIP 450300 2000");
    }

    private void reform() {
        Observations figures = levels("fixed_asset_investment", "500101", 2016, "815.15", "635.05")
                .add("500101", "2017", Measure.YOY, "7.1", "%");
        assertThat(found("fixed_asset_investment", figures)).contains("GROWTH_UNEXPLAINED 500101 2017");
    }

    private void vintagesOfOneKey() {
        Observations figures = new Observations("gdp");
        level(figures.in("初步核算", "2019-01-20"), "500000", 2018, "20363.19");
        level(figures.in("四经普", "2020-01-20"), "500000", 2018, "21588.80");
        assertThat(found("gdp", figures)).contains("REVISED 500000 2018");
        assertThat(level(compare("gdp", figures, Options.DEFAULT), "500000", 2018))
                .isEqualByComparingTo("2158880000000");
        assertThat(level(compare("gdp", figures, Options.DEFAULT.asOf(LocalDate.of(2019, 12, 31))), "500000", 2018))
                .isEqualByComparingTo("2036319000000");
    }

    private void revisionMovesRank() {
        Observations figures = new Observations("gdp");
        level(figures.in("初步核算", "2019-01-20"), "500101", 2018, "982.58");
        level(figures, "500106", 2018, "936.41");
        level(figures.in("四经普", "2020-03-20"), "500101", 2018, "860.67");
        assertThat(rank(compare("gdp", figures, Options.DEFAULT.asOf(LocalDate.of(2019, 12, 31))), "500101"))
                .isEqualTo(1);
        assertThat(rank(compare("gdp", figures), "500101")).isEqualTo(2);
    }

    private void exchangedRows() {
        Observations figures = new Observations("gdp");
        level(figures.in("公报", "2023-03-20"), "500103", 2022, "1560.91");
        level(figures, "500105", 2022, "1602.76");
        level(figures.in("网页", "2023-12-31"), "500103", 2022, "1602.76");
        level(figures, "500105", 2022, "1560.91");
        assertThat(found("gdp", figures)).contains("SWAPPED_VALUES 500103 2022");
    }

    private void mixedVintages() {
        Observations figures = new Observations("gdp");
        level(figures.in("初步核算", "2019-01-20"), "500112", 2018, "1543.09");
        level(figures, "500113", 2018, "781.22");
        level(figures.in("修订", "2020-03-20"), "500112", 2018, "1752.83");
        assertThat(found("gdp", figures)).contains("MIXED_VINTAGES 500000 2018");
    }

    private void interpolated() {
        assertThat(found("gdp", levels("gdp", "510000", 2016, "1000.000", "1100.000", "1210.000", "1331.000")))
                .contains("TOO_REGULAR 510000 2019");
    }

    private void preliminaryBetweenRevised() {
        Observations figures = new Observations("gdp");
        level(figures.in("五经普", "2024-12-31"), "500000", 2023, "30614.30");
        level(figures.in("初步核算", "2025-01-20"), "500000", 2024, "32193.20");
        level(figures.in("初步核算2023", "2024-01-20"), "500000", 2023, "30145.80");
        figures.add("500000", "2024", Measure.YOY, "5.7", "%");
        assertThat(compare("gdp", figures)
                        .base()
                        .facts()
                        .at(new Spot("500000", 2024))
                        .growth()
                        .computed()
                        .value()
                        .orElseThrow())
                .as("on the revised base, not 6.8 on the preliminary one")
                .isBetween(new BigDecimal("5.1"), new BigDecimal("5.2"));
    }

    private void zeroMeansMissing() {
        assertThat(found("gdp", levels("gdp", "500101", 2020, "970.68", "0.00", "1118.45")))
                .contains("ZERO_MEANS_MISSING 500101 2021");
        assertThat(compare("gdp", levels("gdp", "500101", 2020, "970.68", "0.00", "1118.45"))
                        .base()
                        .facts()
                        .at(new Spot("500101", 2021))
                        .level()
                        .absence())
                .contains(Absence.REJECTED);
    }

    private void foreignCode() {
        assertThat(REFERENCE.regions().byCode("142")).isEmpty();
        assertThat(REFERENCE.regions().byCode("500100"))
                .as("重庆市辖区 of a list of cities is no district")
                .isEmpty();
        assertThat(REFERENCE.regions().named("中国", 2022))
                .extracting(Region::code)
                .containsExactly(Region.NATION);
    }

    private void changedPeople() {
        Observations figures = new Observations("resident_population");
        String[] people = {"689.1", "695.7", "700.5", "706.6", "715.8", "723.6", "918.8", "946.8"};
        for (int i = 0; i < people.length; i++) {
            people(figures, "330100", 2010 + i, people[i]);
        }
        assertThat(found("resident_population", figures))
                .filteredOn(finding -> finding.startsWith("UNUSUAL_GROWTH"))
                .containsExactly("UNUSUAL_GROWTH 330100 2016");
    }

    private void tookInAnother() {
        Observations figures = levels("gdp", "370100", 2018, "7856.6", "9443.4");
        assertThat(found("gdp", figures)).contains("SERIES_BROKEN 370100 2019");
        assertThat(compare("gdp", figures)
                        .base()
                        .facts()
                        .at(new Spot("370100", 2019))
                        .growth()
                        .used()
                        .absence())
                .contains(Absence.SCOPE_BROKEN);
    }

    private void twoPopulations() {
        assertThat(indicator("户籍人口")).isNotEqualTo(indicator("常住人口"));
        assertThat(REFERENCE.indicators().named("总人口"))
                .as("total population may be either, and is not taken for one of them")
                .isNotEqualTo(REFERENCE.indicators().named("常住人口"));
    }

    private void formerNames() {
        assertThat(indicator("地方财政收入")).isEqualTo(indicator("一般公共预算收入"));
        assertThat(REFERENCE.indicators().named("农村居民人均纯收入"))
                .as("net income was measured in another way than disposable income")
                .isNotEqualTo(REFERENCE.indicators().named("农村居民人均可支配收入"));
    }

    private void changedUnit() {
        Observations figures =
                new Observations("exports").add("330100", "2018", Measure.LEVEL, new BigDecimal("477.66"), unit("亿美元"));
        level(figures, "330100", 2019, "3352.76");
        Comparison compared = compare("exports", figures);
        assertThat(found("exports", figures)).contains("UNIT_CHANGED 330100 2019");
        assertThat(compared.base()
                        .facts()
                        .at(new Spot("330100", 2019))
                        .growth()
                        .computed()
                        .absence())
                .contains(Absence.SCOPE_BROKEN);
    }

    private void editions() {
        Observations figures = new Observations("gdp");
        level(figures.in("年鉴2019", "2019-10-01"), "320100", 2018, "12820.40");
        level(figures.in("年鉴2020", "2020-10-01"), "320100", 2018, "13009.17");
        assertThat(level(compare("gdp", figures), "320100", 2018)).isEqualByComparingTo("1300917000000");
    }

    private void comparablePrices() {
        Observations figures =
                levels("gdp", "370100", 2021, "11432.2", "12027.5").add("370100", "2022", Measure.YOY, "3.1", "%");
        Comparison compared = compare("gdp", figures);
        assertThat(new Reconciliation(compared).explain(new Spot("370100", 2022)))
                .contains(GrowthCause.COMPARABLE_PRICES);
    }

    private void sharedName() {
        assertThat(REFERENCE.regions().named("市中区", 2022)).hasSizeGreaterThan(1);
        assertThat(REFERENCE.regions().namedWithin("市中区", "370100", 2022)).isPresent();
    }

    private void dissolved() {
        Comparison compared = compare("gdp", levels("gdp", "500381", 2005, "120.5"));
        assertThat(compared.base().facts().at(new Spot("500116", 2005)).level().value())
                .as("江津市's figure continues as 江津区's")
                .isPresent();
        assertThat(compared.base().continuity().seriesOf("371200", 2018))
                .as("莱芜市 has no single heir")
                .isEqualTo("371200");
    }

    private void cutOff() {
        Observations figures = levels("gdp", "500112", 2022, "2297.1");
        level(figures, "500101", 2022, "1118.4");
        assertThat(standing(compare("gdp", figures, Options.DEFAULT), "500101").missing())
                .as("22 of 38 rows are no ranking of 38")
                .isEqualTo(36);
    }

    private void contradictoryPlace() {
        Observations figures = levels("gdp", "500107", 2022, "1800.1");
        level(figures, "500116", 2022, "1330.1");
        figures.add("500116", "2022", Measure.RANK_CITY, "1", "位");
        assertThat(found("gdp", figures)).contains("STATED_RANK 500116 2022");
    }

    private void unitsOfTables() {
        Observations figures = new Observations("gdp");
        level(figures, "500153", 2022, "845.12");
        figures.in("公报", "2024-03-01").add("500153", "2022", Measure.LEVEL, new BigDecimal("8451200"), unit("万元"));
        assertThat(found("gdp", figures)).as("万元 and 亿元 are one unit").isEmpty();
    }

    private static Observations levels(String indicator, String region, int firstYear, String... values) {
        Observations figures = new Observations(indicator);
        for (int i = 0; i < values.length; i++) {
            level(figures, region, firstYear + i, values[i]);
        }
        return figures;
    }

    private static void level(Observations figures, String region, int year, String hundredMillions) {
        figures.add(region, String.valueOf(year), Measure.LEVEL, new BigDecimal(hundredMillions), unit("亿元"));
    }

    private static void people(Observations figures, String region, int year, String tenThousands) {
        figures.add(region, String.valueOf(year), Measure.LEVEL, new BigDecimal(tenThousands), unit("万人"));
    }

    private static Unit unit(String symbol) {
        return REFERENCE.units().of(symbol).orElseThrow();
    }

    private static Indicator indicator(String name) {
        return REFERENCE.indicators().named(name).orElseThrow(() -> new AssertionError("no indicator " + name));
    }

    private static BigDecimal level(Comparison compared, String region, int year) {
        Datum level = compared.base().facts().at(new Spot(region, year)).level();
        return level.value().orElseThrow();
    }

    private static int rank(Comparison compared, String region) {
        return standing(compared, region).rank();
    }

    private static Standing standing(Comparison compared, String region) {
        return compared.benchmarks().stream()
                .filter(row ->
                        row.cell().region().equals(region) && row.cell().group().equals("500000"))
                .findFirst()
                .flatMap(row -> row.standings().byLevel())
                .orElseThrow();
    }

    private static List<String> found(String indicator, Observations figures) {
        return Findings.of(compare(indicator, figures)).stream()
                .map(f -> f.code() + " " + f.region() + " " + f.period())
                .toList();
    }

    private static Comparison compare(String indicator, Observations figures) {
        return compare(indicator, figures, Options.DEFAULT);
    }

    private static Comparison compare(String id, Observations figures, Options options) {
        Indicator indicator = REFERENCE.indicators().byId(id).orElseThrow();
        return new Benchmarking(REFERENCE).compare(Panel.of(indicator, new PeriodKind(1, 12), figures.all()), options);
    }
}
