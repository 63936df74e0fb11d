package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class ComparingTest {
    private static final String GDP_2022 = "500101 gdp 2022-H1 LEVEL 52000000000 元";
    private static final String GDP_2023 = "500101 gdp 2023-H1 LEVEL 55050000000 元";
    private static final String GDP_YEAR = "500101 gdp 2023 LEVEL 110000000000 元";
    private static final String RETAIL = "500101 retail 2023-H1 LEVEL 20000000000 元";
    private static final String OUTSIDE = "500101 ~新开楼盘 2023-H1 LEVEL 12 个";

    @Test
    void figures_are_grouped_by_indicator_and_kind_of_period(LakeFolder lake) {
        lake.file("a.txt", GDP_2022, GDP_2023, GDP_YEAR, RETAIL, OUTSIDE);
        lake.ingest("run1", "1");

        CompareSummary summary = lake.compare(Extent.CHANGED);

        assertThat(summary).isEqualTo(new CompareSummary(3, 4, 3));
        assertThat(lake.rows("gold/benchmarks", "true", "indicator", "period", "level", "level_rank_of"))
                .containsExactly(
                        "[gdp,2022-H1,52000000000.000000,2]",
                        "[gdp,2023,110000000000.000000,1]",
                        "[gdp,2023-H1,55050000000.000000,2]",
                        "[retail,2023-H1,20000000000.000000,1]");
        assertThat(lake.rows("gold/findings", "true", "indicator", "kind", "message"))
                .containsExactly("[gdp,H1,2 figures]", "[gdp,Y,1 figures]", "[retail,H1,1 figures]");
    }

    @Test
    void only_panels_with_new_figures_are_compared_and_replaced(LakeFolder lake) {
        lake.file("a.txt", GDP_2022, GDP_YEAR, RETAIL);
        lake.ingest("run1", "1");
        lake.compare(Extent.CHANGED);

        lake.file("b.txt", GDP_2023).ingest("run2", "1");
        CompareSummary summary = lake.compare(Extent.CHANGED);

        assertThat(summary).isEqualTo(new CompareSummary(1, 2, 1));
        assertThat(lake.rows("gold/benchmarks", "true", "indicator", "period", "level_rank_of"))
                .containsExactly("[gdp,2022-H1,2]", "[gdp,2023,1]", "[gdp,2023-H1,2]", "[retail,2023-H1,1]");
        assertThat(lake.rows("gold/findings", "true", "indicator", "kind", "message"))
                .containsExactly("[gdp,H1,2 figures]", "[gdp,Y,1 figures]", "[retail,H1,1 figures]");
    }

    @Test
    void a_panel_whose_last_figure_was_withdrawn_has_no_rows_left(LakeFolder lake) {
        lake.file("a.txt", GDP_2023).file("b.txt", RETAIL);
        lake.ingest("run1", "1");
        lake.compare(Extent.CHANGED);

        lake.file("b.txt", GDP_YEAR).ingest("run2", "1");
        lake.compare(Extent.CHANGED);

        assertThat(lake.rows("gold/benchmarks", "true", "indicator", "period"))
                .containsExactly("[gdp,2023-H1]", "[gdp,2023]");
    }

    @Test
    void a_run_that_broke_off_before_comparing_is_made_up_for(LakeFolder lake) {
        lake.file("a.txt", GDP_2022);
        lake.ingest("run1", "1");
        lake.compare(Extent.CHANGED);
        lake.file("b.txt", GDP_2023).ingest("run2", "1");

        lake.ingest("run3", "1");
        CompareSummary summary = lake.compare(Extent.CHANGED);

        assertThat(summary.panels()).isEqualTo(1);
        assertThat(lake.rows("gold/benchmarks", "true", "period")).containsExactly("[2022-H1]", "[2023-H1]");
    }

    @Test
    void comparing_all_again_writes_nothing(LakeFolder lake) {
        lake.file("a.txt", GDP_2022, RETAIL);
        lake.ingest("run1", "1");
        lake.compare(Extent.CHANGED);
        Map<String, Long> before = lake.versions();

        CompareSummary summary = lake.compare(Extent.ALL);

        assertThat(summary).isEqualTo(new CompareSummary(2, 0, 0));
        assertThat(lake.versions()).isEqualTo(before);
    }

    @Test
    void other_rules_compare_all_panels(LakeFolder lake) {
        lake.file("a.txt", GDP_2022, RETAIL);
        lake.ingest("run1", "1");
        lake.compare(Extent.CHANGED, "1");

        assertThat(lake.compare(Extent.CHANGED, "2").panels()).isEqualTo(2);
    }
}
