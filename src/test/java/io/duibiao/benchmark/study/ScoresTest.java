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
        Criterion gdp = criterion("3", true, Map.of("a", "100", "b", "200", "c", "150", "d", "1"));
        Criterion unemployment = criterion("1", false, Map.of("a", "4", "b", "6", "c", "5"));
        List<Score> scores = new Scoreboard(List.of(gdp, unemployment), 1).scores();
        assertThat(scores)
                .as("d has no figure of the second")
                .extracting(Score::region)
                .containsExactly("b", "c", "a");
        assertThat(scores)
                .extracting(score -> score.total().stripTrailingZeros().toPlainString())
                .containsExactly("75", "50", "25");
        assertThat(scores).as("no draw turns 3 : 1 round").allSatisfy(score -> assertThat(score.stability())
                .isEqualByComparingTo("100"));
    }

    @Test
    void a_rank_that_hangs_on_the_weights_is_not_stable_and_one_seed_gives_one_answer() {
        Criterion first = criterion("1.02", true, Map.of("a", "1", "b", "0"));
        Criterion second = criterion("1", true, Map.of("a", "0", "b", "1"));
        List<Score> scores = new Scoreboard(List.of(first, second), 42).scores();
        assertThat(scores.get(0).stability()).isBetween(new BigDecimal("50"), new BigDecimal("65"));
        assertThat(new Scoreboard(List.of(first, second), 42).scores()).isEqualTo(scores);
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
