package io.duibiao.benchmark.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.FactTable;
import io.duibiao.benchmark.Observations;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.Panel;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.study.Neighbours.Neighbour;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is most like whom, by what is known of their people, wealth, industry and towns. */
class LikenessTest {
    private static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));
    private static final List<String> OTHERS = List.of("500102", "500103", "500154");

    private final Map<String, FactTable> facts = new HashMap<>();

    @Test
    void the_nearest_stand_first_and_the_distance_is_in_standard_deviations() {
        know("resident_population", "人", "500101", "156", "500102", "111", "500103", "59", "500154", "120");
        know("gdp_per_capita", "元", "500101", "71000", "500102", "135000", "500103", "265000", "500154", "50000");
        Likeness likeness = Likeness.of(new Spot("500101", 2023), OTHERS, facts);
        assertThat(likeness.features()).containsExactly("resident_population", "gdp_per_capita");
        assertThat(likeness.nearest()).extracting(Neighbour::region).containsExactly("500154", "500102", "500103");
        assertThat(likeness.nearest().get(0).distance()).isBetween(one("1.0"), one("1.1"));
    }

    @Test
    void what_nobody_published_is_made_of_two_figures() {
        know("resident_population", "人", "500101", "100", "500102", "200");
        know("gdp", "元", "500101", "5000", "500102", "20000");
        know("gdp_secondary", "元", "500101", "1000", "500102", "8000");
        Likeness likeness = Likeness.of(new Spot("500101", 2023), OTHERS, facts);
        assertThat(likeness.features()).containsExactly("resident_population", "gdp_per_capita", "gdp_secondary_share");
        assertThat(likeness.nearest()).extracting(Neighbour::region).containsExactly("500102");
    }

    @Test
    void the_last_known_year_counts_and_who_lacks_a_feature_then_is_left_out() {
        know("resident_population", "人", "500101", "100", "500102", "200", "500103", "110");
        know("gdp_per_capita", "元", "500101", "50", "500102", "60");
        Likeness likeness = Likeness.of(new Spot("500101", 2025), OTHERS, facts);
        assertThat(likeness.year()).isEqualTo(2023);
        assertThat(likeness.nearest()).extracting(Neighbour::region).containsExactly("500102");
    }

    @Test
    void a_region_of_which_one_feature_is_known_has_no_neighbours() {
        know("resident_population", "人", "500101", "100", "500102", "200");
        assertThat(Likeness.of(new Spot("500101", 2023), OTHERS, facts).nearest())
                .isEmpty();
    }

    private void know(String indicator, String unit, String... regionsAndLevels) {
        Observations figures = new Observations(indicator);
        for (int i = 0; i < regionsAndLevels.length; i += 2) {
            figures.add(regionsAndLevels[i], "2023", Measure.LEVEL, regionsAndLevels[i + 1], unit);
        }
        Panel panel =
                Panel.of(REFERENCE.indicators().byId(indicator).orElseThrow(), new PeriodKind(1, 12), figures.all());
        facts.put(
                indicator,
                new Benchmarking(REFERENCE)
                        .compare(panel, Options.DEFAULT)
                        .base()
                        .facts());
    }

    private static BigDecimal one(String number) {
        return new BigDecimal(number);
    }
}
