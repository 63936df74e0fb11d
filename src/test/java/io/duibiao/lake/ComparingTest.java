package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.observation.Observation;
import io.duibiao.period.PeriodKind;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
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
        assertThat(lake.rows("gold/averages", "true", "peer_group", "indicator", "computed", "basis", "accord"))
                .as("averages beside them")
                .containsExactly(
                        "[county,gdp,1.000000,COMPUTED,SINGLE]",
                        "[county,gdp,2.000000,COMPUTED,SINGLE]",
                        "[county,retail,1.000000,COMPUTED,SINGLE]");
    }

    @Test
    void only_panels_with_figures_that_are_new_since_the_last_comparison_are_compared_and_replaced(LakeFolder lake) {
        lake.file("a.txt", GDP_2022, GDP_YEAR, RETAIL);
        lake.ingest("run1", "1");
        lake.compare(Extent.CHANGED);

        lake.file("b.txt", GDP_2023).ingest("run2", "1");
        // Which broke off; the next run takes in nothing new.
        lake.ingest("run3", "1");
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
    void of_a_changed_panel_only_the_periods_that_became_different_are_written(LakeFolder lake) {
        lake.file("a.txt", GDP_2022, GDP_YEAR, RETAIL);
        lake.ingest("run1", "1");
        lake.lake().compare(new PeriodFunction(), Extent.CHANGED);

        lake.file("b.txt", GDP_2023).ingest("run2", "1");
        CompareSummary summary = lake.lake().compare(new PeriodFunction(), Extent.CHANGED);

        assertThat(summary).as("2022-H1 stays, though it is of the panel").isEqualTo(new CompareSummary(1, 1, 1));
        List<String> byNight = everything(lake);
        lake.lake().compare(new PeriodFunction(), Extent.ALL);
        assertThat(everything(lake)).as("a full recompute").isEqualTo(byNight);

        lake.remove("b.txt").ingest("run3", "1");
        lake.lake().compare(new PeriodFunction(), Extent.CHANGED);
        assertThat(lake.rows("gold/benchmarks", "true", "indicator", "period"))
                .containsExactly("[gdp,2022-H1]", "[gdp,2023]", "[retail,2023-H1]");
        assertThat(lake.rows("gold/averages", "true", "indicator", "period"))
                .containsExactly("[gdp,2022-H1]", "[gdp,2023]", "[retail,2023-H1]");
    }

    @Test
    void what_a_comparison_left_that_was_killed_is_set_right_even_where_its_cause_is_gone(LakeFolder lake) {
        lake.file("a.txt", GDP_2022).ingest("run1", "1");
        lake.lake().compare(new PeriodFunction(), Extent.CHANGED);
        List<String> before = everything(lake);
        lake.file("b.txt", GDP_2023).ingest("run2", "1");
        lake.lake().compare(new PeriodFunction(), Extent.CHANGED);

        lake.beforeLastCommit("gold/benchmarks").remove("b.txt").ingest("run3", "1");
        lake.lake().compare(new PeriodFunction(), Extent.CHANGED);

        assertThat(everything(lake)).as("as before the second report").isEqualTo(before);
    }

    private static List<String> everything(LakeFolder lake) {
        return Stream.of("gold/benchmarks", "gold/averages", "gold/findings")
                .flatMap(table -> lake.rows(table, "true", "*").stream())
                .toList();
    }

    @Test
    void comparing_all_again_writes_nothing_and_other_rules_that_give_the_same_are_noted(LakeFolder lake) {
        lake.file("a.txt", GDP_2022, RETAIL);
        lake.ingest("run1", "1");
        lake.compare(Extent.CHANGED, "1");
        Map<String, Long> before = lake.versions();

        assertThat(lake.compare(Extent.ALL, "1")).isEqualTo(new CompareSummary(2, 0, 0));
        assertThat(lake.versions()).isEqualTo(before);

        assertThat(lake.compare(Extent.CHANGED, "2").panels())
                .as("panels compared by other rules")
                .isEqualTo(2);
        assertThat(lake.compare(Extent.CHANGED, "2")).isEqualTo(CompareSummary.NOTHING);
    }

    @Test
    void indicators_of_one_family_are_questioned_together_and_anew_when_one_of_them_changes(LakeFolder lake) {
        String primary = "500101 gdp_primary 2023-H1 LEVEL 3000000000 元";
        lake.file("a.txt", GDP_2023, GDP_YEAR, RETAIL);
        lake.ingest("run1", "1");
        lake.compare(Extent.CHANGED);
        assertThat(lake.rows("gold/findings", "code = 'RELATED'", "message")).isEmpty();

        lake.file("b.txt", primary).ingest("run2", "1");
        CompareSummary summary = lake.compare(Extent.CHANGED);

        assertThat(summary.panels())
                .as("both panels of the family, of this kind of period")
                .isEqualTo(2);
        assertThat(lake.rows("gold/findings", "code = 'RELATED'", "region", "period", "message"))
                .containsExactly("[500101,2023-H1,2 indicators]");

        lake.file("b.txt", RETAIL.replace("2023-H1", "2022-H1")).ingest("run3", "1");
        lake.compare(Extent.CHANGED);
        assertThat(lake.rows("gold/findings", "code = 'RELATED'", "message"))
                .as("the part was withdrawn")
                .isEmpty();
    }

    @Test
    void each_panel_is_compared_once_for_all_tables(LakeFolder lake) {
        lake.file("a.txt", GDP_2022, GDP_2023, RETAIL);
        lake.ingest("run1", "1");
        OnceFunction.CALLS.reset();
        OnceFunction.MADE.set(0);

        lake.lake().compare(new OnceFunction(), Extent.ALL);

        assertThat(OnceFunction.CALLS.sum()).isEqualTo(2);
        assertThat(OnceFunction.MADE.get()).as("brought to this process").isLessThanOrEqualTo(1);
    }

    /** Counts its calls; the session of the tests does its work in this process. */
    private static final class OnceFunction implements PanelFunction {
        private static final long serialVersionUID = 1L;
        private static final LongAdder CALLS = new LongAdder();
        private static final AtomicInteger MADE = new AtomicInteger();

        @Override
        public PanelResult compare(String indicator, PeriodKind kind, List<Observation> figures) {
            CALLS.increment();
            return new CountingFunction(List.of("county"), "1").compare(indicator, kind, figures);
        }

        @Override
        public String version() {
            return "once";
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            MADE.incrementAndGet();
        }
    }
}
