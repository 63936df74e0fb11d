package io.duibiao.benchmark.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.benchmark.Observations;
import io.duibiao.benchmark.SmallCountry;
import io.duibiao.benchmark.study.Neighbours.Neighbour;
import io.duibiao.benchmark.study.Neighbours.Profile;
import io.duibiao.benchmark.study.Scoreboard.Criterion;
import io.duibiao.benchmark.study.Scoreboard.Score;
import io.duibiao.observation.Observation;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is alike, one score of several indicators, and single quarters out of cumulative figures. */
class ScoresTest {

    @Test
    void neighbours_are_near_in_deviations_not_in_units() {
        List<Profile> profiles = List.of(
                profile("a", "1000000", "10"),
                profile("b", "1000100", "30"),
                profile("c", "1400000", "11"),
                profile("d", "3000000", "20"));
        assertThat(new Neighbours(profiles, weights("1", "1")).of("a", 2))
                .extracting(Neighbour::region)
                .containsExactly("c", "b");
        assertThat(new Neighbours(profiles, weights("1", "0")).of("a", 1))
                .as("by the first feature alone")
                .extracting(Neighbour::region)
                .containsExactly("b");
        assertThat(new Neighbours(profiles, weights("1", "1")).of("x", 3)).isEmpty();
    }

    @Test
    void a_feature_that_all_share_does_not_count() {
        List<Profile> profiles = List.of(profile("a", "5"), profile("b", "5"));
        assertThat(new Neighbours(profiles, weights("1")).of("a", 1).get(0).distance())
                .isEqualByComparingTo("0");
    }

    @Test
    void profiles_and_weights_must_fit() {
        assertThatThrownBy(() -> new Neighbours(List.of(profile("a", "5")), weights("1", "2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot compare a: 1 features, but 2 weights");
    }

    @Test
    void scores_lie_between_worst_and_best_and_are_weighted() {
        Criterion gdp = criterion("0.75", true, Map.of("a", "100", "b", "200", "c", "150", "d", "1"));
        Criterion unemployment = criterion("0.25", false, Map.of("a", "4", "b", "6", "c", "5"));
        List<Score> scores = scores(Standard.MIN_MAX, gdp, unemployment);
        assertThat(scores)
                .as("d has no figure of the second")
                .extracting(Score::region)
                .containsExactly("b", "c", "a");
        assertThat(scores).extracting(score -> score.total().toPlainString()).containsExactly("75", "50", "25");
        assertThat(scores).as("no draw turns 3 : 1 round").allSatisfy(score -> assertThat(score.stability())
                .isEqualByComparingTo("100"));
    }

    @Test
    void a_rank_that_hangs_on_the_weights_is_not_stable_and_one_seed_gives_one_answer() {
        Criterion first = criterion("0.505", true, Map.of("a", "1", "b", "0"));
        Criterion second = criterion("0.495", true, Map.of("a", "0", "b", "1"));
        List<Score> scores = scores(Standard.MIN_MAX, first, second);
        assertThat(scores.get(0).stability()).isBetween(new BigDecimal("50"), new BigDecimal("65"));
        assertThat(scores(Standard.MIN_MAX, first, second)).isEqualTo(scores);
    }

    @Test
    void equal_totals_share_a_rank_whatever_the_decimals_of_their_scores() {
        Criterion first = criterion("0.5", true, Map.of("a", "1", "b", "2", "c", "4"));
        Criterion second = criterion("0.5", true, Map.of("a", "2", "b", "1", "c", "4"));
        assertThat(scores(Standard.MIN_MAX, first, second))
                .extracting(Score::rank)
                .containsExactly(1, 2, 2);
    }

    @Test
    void deviations_are_counted_from_the_mean_and_places_from_the_last() {
        List<BigDecimal> figures = weights("2", "4", "4", "4", "5", "5", "7", "9");
        assertThat(plain(Standard.Z.scores(figures, true)))
                .as("mean 5, deviation 2")
                .containsExactly("-1.5", "-0.5", "-0.5", "-0.5", "0", "0", "1", "2");
        assertThat(plain(Standard.Z.scores(figures, false))).startsWith("1.5").endsWith("-2");
        assertThat(plain(Standard.RANK.scores(weights("10", "30", "30", "5", "7"), true)))
                .containsExactly("50", "100", "100", "0", "25");
    }

    @Test
    void where_all_are_equal_or_one_is_alone_every_standard_has_an_answer() {
        assertThat(plain(Standard.MIN_MAX.scores(weights("3", "3"), true))).containsExactly("100", "100");
        assertThat(plain(Standard.Z.scores(weights("3", "3"), true))).containsExactly("0", "0");
        assertThat(plain(Standard.RANK.scores(weights("3", "3"), true))).containsExactly("100", "100");
        assertThat(plain(Standard.RANK.scores(weights("3"), true))).containsExactly("100");
        for (Standard standard : Standard.values()) {
            assertThat(standard.scores(List.of(), true)).isEmpty();
        }
    }

    @Test
    void weights_that_do_not_sum_to_one_are_refused() {
        Criterion half = criterion("0.5", true, Map.of("a", "1"));
        assertThatThrownBy(() -> scores(Standard.Z, half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot score with weights that sum to 0.5: they must sum to 1");
        assertThatThrownBy(() -> scores(Standard.Z, half, criterion("-0.5", true, Map.of()), half, half))
                .hasMessageContaining("with the weight -0.5: it must be above zero");
    }

    private static List<Score> scores(Standard standard, Criterion... criteria) {
        return new Scoreboard(List.of(criteria), standard, 42).scores();
    }

    private static List<String> plain(List<BigDecimal> numbers) {
        return numbers.stream()
                .map(number ->
                        number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void a_quarter_is_the_half_year_without_the_first_and_carries_both_roundings() {
        Observations figures = new Observations("some")
                .add("510001", "2023-H1", Measure.LEVEL, "550.5", "元")
                .add("510001", "2023-Q1", Measure.LEVEL, "260.2", "元")
                .add("510002", "2023-H1", Measure.LEVEL, "50.0", "元");
        List<Observation> derived =
                SinglePeriods.derive(SmallCountry.amount(GrowthBasis.NOMINAL, Polarity.HIGHER), figures.all());
        assertThat(derived).hasSize(1);
        assertThat(derived.get(0).key().period()).hasToString("2023-Q2");
        assertThat(derived.get(0).figure().value()).isEqualByComparingTo("290.3");
        assertThat(derived.get(0).figure().radius()).isEqualByComparingTo("0.1");
    }

    @Test
    void growth_of_a_quarter_follows_from_two_cumulative_ones_with_all_four_roundings() {
        // 600 ÷ 1.2 = 500, 250 ÷ 1.25 = 200: 350 ÷ 300 − 1 = 16.67 %
        Observations figures = new Observations("some")
                .add("510001", "2023-H1", Measure.LEVEL, "600.00", "元")
                .add("510001", "2023-H1", Measure.YOY, "20.0", "%")
                .add("510001", "2023-Q1", Measure.LEVEL, "250.00", "元")
                .add("510001", "2023-Q1", Measure.YOY, "25.0", "%");
        Observation growth =
                SinglePeriods.derive(SmallCountry.amount(GrowthBasis.NOMINAL, Polarity.HIGHER), figures.all()).stream()
                        .filter(one -> one.key().measure() == Measure.YOY)
                        .findFirst()
                        .orElseThrow();
        assertThat(growth.key().period()).hasToString("2023-Q2");
        assertThat(growth.figure().value()).isEqualByComparingTo("16.666667");
        // the farthest corner: 20.05 % and 24.95 % with levels at 599.995 and 250.005
        BigDecimal base = new BigDecimal("599.995")
                .divide(new BigDecimal("1.1995"), MathContext.DECIMAL128)
                .subtract(new BigDecimal("250.005").divide(new BigDecimal("1.2505"), MathContext.DECIMAL128));
        BigDecimal lowest = new BigDecimal("349.99")
                .multiply(new BigDecimal("100"))
                .divide(base, MathContext.DECIMAL128)
                .subtract(new BigDecimal("100"));
        assertThat(growth.figure().value().subtract(growth.figure().radius())).isLessThanOrEqualTo(lowest);
        assertThat(growth.figure().radius()).isBetween(new BigDecimal("0.1"), new BigDecimal("0.2"));
    }

    @Test
    void growth_at_comparable_prices_or_on_a_base_that_may_be_nothing_is_not_derived() {
        Observations figures = new Observations("some")
                .add("510001", "2023-H1", Measure.LEVEL, "2", "元")
                .add("510001", "2023-H1", Measure.YOY, "20.0", "%")
                .add("510001", "2023-Q1", Measure.LEVEL, "2", "元")
                .add("510001", "2023-Q1", Measure.YOY, "25.0", "%");
        for (GrowthBasis basis : List.of(GrowthBasis.NOMINAL, GrowthBasis.COMPARABLE_PRICES)) {
            assertThat(SinglePeriods.derive(SmallCountry.amount(basis, Polarity.HIGHER), figures.all()))
                    .as(basis.name())
                    .extracting(one -> one.key().measure())
                    .containsExactly(Measure.LEVEL);
        }
    }

    @Test
    void stocks_and_other_vintages_are_never_differenced() {
        Observations figures = new Observations("some").add("510001", "2023-H1", Measure.LEVEL, "60.5", "%");
        figures.add("510001", "2023-Q1", Measure.LEVEL, "60.2", "%");
        assertThat(SinglePeriods.derive(SmallCountry.percentage(Polarity.HIGHER), figures.all()))
                .isEmpty();
    }

    private static Profile profile(String region, String... features) {
        return new Profile(
                region, List.of(features).stream().map(BigDecimal::new).toList());
    }

    private static List<BigDecimal> weights(String... weights) {
        return List.of(weights).stream().map(BigDecimal::new).toList();
    }

    private static Criterion criterion(String weight, boolean higher, Map<String, String> figures) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        figures.forEach((region, figure) -> numbers.put(region, new BigDecimal(figure)));
        return new Criterion("some", new BigDecimal(weight), higher, numbers);
    }
}
