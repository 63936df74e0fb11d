package io.duibiao.benchmark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Observations;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.Panel;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Measure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CrossFindingsTest {
    private static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));

    @Test
    void three_sectors_make_the_whole_within_rounding() {
        assertThat(found("元", "gdp", "100.0", "gdp_primary", "10.1", "gdp_secondary", "40.0", "gdp_tertiary", "50.0"))
                .isEmpty();
        assertThat(found("元", "gdp", "100.0", "gdp_primary", "10.3", "gdp_secondary", "40.0", "gdp_tertiary", "50.0"))
                .containsExactly("PARTS_DO_NOT_ADD_UP gdp");
        assertThat(found("元", "gdp", "100.0", "gdp_primary", "10.3", "gdp_secondary", "40.0"))
                .as("a part is missing")
                .isEmpty();
    }

    @Test
    void shares_sum_to_a_hundred_within_rounding() {
        assertThat(found("%", "gdp_primary_share", "9.1", "gdp_secondary_share", "38.2", "gdp_tertiary_share", "52.8"))
                .isEmpty();
        assertThat(found("%", "gdp_primary_share", "9.1", "gdp_secondary_share", "38.2", "gdp_tertiary_share", "53.7"))
                .containsExactly("SHARES_DO_NOT_SUM gdp_primary_share");
    }

    @Test
    void a_part_is_never_more_than_its_whole() {
        assertThat(found("元", "total_trade", "100.0", "exports", "130.0"))
                .containsExactly("PART_EXCEEDS_WHOLE exports");
        assertThat(found("元", "total_trade", "100.0", "exports", "100.1"))
                .as("both rounded")
                .isEmpty();
    }

    @Test
    void a_stated_share_is_the_one_that_part_and_whole_make() {
        assertThat(CrossFindings.of(rows("元", "gdp", "100.0", "gdp_primary", "10.1", "%", "gdp_primary_share", "10.1")))
                .isEmpty();
        List<Finding> off =
                CrossFindings.of(rows("元", "gdp", "100.0", "gdp_primary", "10.1", "%", "gdp_primary_share", "10.9"));
        assertThat(off).extracting(Finding::code).containsExactly("SHARE_DISAGREES");
        assertThat(off.get(0).message()).contains("10.9%", "10.1%");
    }

    @Test
    void no_indicator_is_in_two_families() {
        List<String> all =
                CrossFindings.families().stream().flatMap(Set::stream).toList();
        assertThat(all).doesNotHaveDuplicates().contains("gdp", "gdp_primary_share", "exports", "tax_revenue");
        assertThat(all)
                .allSatisfy(
                        id -> assertThat(REFERENCE.indicators().byId(id)).as(id).isPresent());
    }

    private static List<String> found(String... unitThenIndicatorsAndLevels) {
        return CrossFindings.of(rows(unitThenIndicatorsAndLevels)).stream()
                .map(f -> f.code() + " " + f.indicator())
                .toList();
    }

    /** Returns rows of 万州区 in 2023; a unit holds for the indicators and levels that follow it. */
    private static List<Benchmark> rows(String... words) {
        List<Benchmark> rows = new ArrayList<>();
        String unit = "";
        for (int i = 0; i < words.length; i++) {
            if (REFERENCE.indicators().byId(words[i]).isEmpty()) {
                unit = words[i];
            } else {
                rows.addAll(compare(words[i], words[++i], unit).benchmarks());
            }
        }
        return rows;
    }

    private static Comparison compare(String id, String level, String unit) {
        Observations figures = new Observations(id).add("500101", "2023", Measure.LEVEL, level, unit);
        Panel panel = Panel.of(REFERENCE.indicators().byId(id).orElseThrow(), new PeriodKind(1, 12), figures.all());
        return new Benchmarking(REFERENCE).compare(panel, Options.DEFAULT);
    }
}
