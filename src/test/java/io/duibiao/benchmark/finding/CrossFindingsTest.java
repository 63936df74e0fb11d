package io.duibiao.benchmark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Observations;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.Panel;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Measure;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static List<String> found(String unit, String... indicatorsAndLevels) {
        Map<String, Comparison> comparisons = new HashMap<>();
        for (int i = 0; i < indicatorsAndLevels.length; i += 2) {
            String id = indicatorsAndLevels[i];
            Observations figures =
                    new Observations(id).add("500101", "2023", Measure.LEVEL, indicatorsAndLevels[i + 1], unit);
            Panel panel = Panel.of(REFERENCE.indicators().byId(id).orElseThrow(), new PeriodKind(1, 12), figures.all());
            comparisons.put(id, new Benchmarking(REFERENCE).compare(panel, Options.DEFAULT));
        }
        List<Finding> findings = CrossFindings.of(comparisons);
        return findings.stream().map(f -> f.code() + " " + f.indicator()).toList();
    }
}
