package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.observation.Observation.Status;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The change of a percentage as it was published: against a year earlier, whatever other changes stand beside it. */
class ReportedGrowthTest {
    private static final Indicator RATE = SmallCountry.percentage(Polarity.HIGHER);

    @Test
    void a_change_against_another_time_hides_no_growth_that_stands_beside_it() {
        Observations figures = change(change(new Observations("some"), "2023", "一季度", "0.2"), "2023", "同比", "0.8");
        assertThat(reported(figures, 2023).value()).contains(new BigDecimal("0.8"));
    }

    @Test
    void a_newer_release_that_tells_of_another_time_only_leaves_the_growth_in_force() {
        Observations figures = change(new Observations("some").in("公报", "2024-03-20"), "2023", "上年", "0.8");
        change(figures.in("简况", "2024-04-20"), "2023", "三季度", "0.2");
        assertThat(reported(figures, 2023).value()).contains(new BigDecimal("0.8"));
    }

    @Test
    void a_rate_whose_change_was_reported_in_another_year_has_none_yet() {
        Observations figures = change(new Observations("some"), "2022", "同比", "0.8");
        change(figures, "2023", "一季度", "0.2").add("510001", "2023", Measure.LEVEL, "65.1", "%");
        assertThat(reported(figures, 2023).absence()).contains(Absence.NOT_YET);
    }

    @Test
    void a_change_in_two_readings_is_ambiguous() {
        Observations figures = new Observations("some").add("510001", "2023", Measure.LEVEL, "65.1", "%");
        change(figures.status(Status.AMBIGUOUS), "2023", "同比", "0.8");
        assertThat(reported(figures, 2023).absence()).contains(Absence.AMBIGUOUS);
    }

    @Test
    void a_rate_that_only_ever_changed_against_another_time_never_published_its_growth() {
        Observations figures = change(new Observations("some"), "2022", "一季度", "0.3");
        change(figures, "2023", "一季度", "0.2").add("510001", "2023", Measure.LEVEL, "65.1", "%");
        assertThat(reported(figures, 2023).absence()).contains(Absence.NEVER_PUBLISHED);
    }

    private static Observations change(Observations figures, String year, String against, String points) {
        return figures.against(against)
                .add("510001", year, Measure.CHANGE, points, "个百分点")
                .against("");
    }

    private static Datum reported(Observations figures, int year) {
        return new Benchmarking(SmallCountry.REFERENCE)
                .compare(Panel.of(RATE, new PeriodKind(1, 12), figures.all()), Options.DEFAULT)
                .base()
                .facts()
                .at(new Spot("510001", year))
                .growth()
                .reported();
    }
}
