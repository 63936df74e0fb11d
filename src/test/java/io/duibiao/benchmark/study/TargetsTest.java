package io.duibiao.benchmark.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Observations;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.SmallCountry;
import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.TargetStatus;
import io.duibiao.benchmark.result.TargetStatus.Verdict;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetsTest {
    private static final Indicator AMOUNT = SmallCountry.amount(GrowthBasis.NOMINAL, Polarity.HIGHER);
    private static final Period HALF = Period.half(2023, 1);

    @Test
    void progress_is_held_against_the_progress_of_time_and_ranked() {
        Observations figures = new Observations("some")
                .add("510001", "2023", Measure.TARGET, "200", "元")
                .add("510001", "2023-H1", Measure.LEVEL, "120", "元")
                .add("510002", "2023", Measure.TARGET, "200", "元")
                .add("510002", "2023-H1", Measure.LEVEL, "80", "元")
                .add("510003", "2023", Measure.TARGET, "100", "元")
                .add("510003", "2023-H1", Measure.LEVEL, "101", "元");
        List<TargetStatus> found = study(AMOUNT, figures);
        assertThat(found).extracting(TargetStatus::region).containsExactly("510003", "510001", "510002");
        assertThat(found).extracting(TargetStatus::verdict).containsExactly(Verdict.MET, Verdict.AHEAD, Verdict.BEHIND);
        assertThat(found)
                .extracting(status -> text(status.attainment().lead()))
                .containsExactly("51个百分点", "10个百分点", "-10个百分点");
        assertThat(found.get(1).standing().orElseThrow().rank()).isEqualTo(2);
        assertThat(found.get(1).standing().orElseThrow().missing())
                .as("two of five districts state no goal")
                .isEqualTo(2);
    }

    @Test
    void done_and_progress_imply_the_goal_within_rounding() {
        Observations figures = new Observations("some")
                .add("510001", "2023-H1", Measure.LEVEL, "1.4", "元")
                .add("510001", "2023-H1", Measure.TARGET_PROGRESS, "56", "%");
        TargetStatus status = study(AMOUNT, figures).get(0);
        assertThat(text(status.goal().stated())).isEqualTo(Absence.NEVER_PUBLISHED.name());
        assertThat(text(status.goal().implied())).isEqualTo("2.5元");
        assertThat(status.goal().implied().radius())
                .as("1.35 ÷ 56.5 % to 1.45 ÷ 55.5 %")
                .isBetween(new BigDecimal("0.11"), new BigDecimal("0.113"));
        assertThat(status.verdict()).isEqualTo(Verdict.AHEAD);
    }

    @Test
    void a_lead_within_rounding_is_no_lead() {
        Observations figures = new Observations("some")
                .add("510001", "2023-H1", Measure.TARGET_PROGRESS, "50", "%")
                .add("510002", "2023-H1", Measure.TARGET_PROGRESS, "50.4", "%");
        assertThat(study(AMOUNT, figures))
                .extracting(TargetStatus::verdict)
                .containsExactly(Verdict.AHEAD, Verdict.ON_TRACK);
    }

    @Test
    void the_year_is_projected_by_last_years_share_of_the_same_period() {
        Observations figures = new Observations("some")
                .add("510001", "2022-H1", Measure.LEVEL, "40", "元")
                .add("510001", "2022", Measure.LEVEL, "100", "元")
                .add("510001", "2023-H1", Measure.LEVEL, "44", "元")
                .add("510001", "2023", Measure.TARGET, "105", "元");
        TargetStatus status = study(AMOUNT, figures).get(0);
        assertThat(text(status.attainment().projected())).isEqualTo("110元");
        assertThat(status.verdict()).as("41.9 % at half-time").isEqualTo(Verdict.BEHIND);
    }

    @Test
    void a_goal_in_percent_of_an_amount_is_one_of_growth() {
        Observations figures = new Observations("some")
                .bound(Bound.AT_LEAST)
                .add("510001", "2023", Measure.TARGET, "6", "%")
                .bound(Bound.EXACT)
                .add("510001", "2023-H1", Measure.YOY, "6.4", "%");
        TargetStatus status = study(AMOUNT, figures).get(0);
        assertThat(status.goal().aim()).isEqualTo(TargetStatus.Aim.GROWTH);
        assertThat(status.goal().bound()).isEqualTo("at_least");
        assertThat(text(status.attainment().lead())).isEqualTo("0.4个百分点");
        assertThat(status.verdict()).isEqualTo(Verdict.AHEAD);
    }

    @Test
    void a_state_has_no_progress_of_time_and_less_can_be_better() {
        Indicator rate = SmallCountry.percentage(Polarity.LOWER);
        Observations figures = new Observations("some")
                .bound(Bound.AT_MOST)
                .add("510001", "2023", Measure.TARGET, "5.5", "%")
                .add("510002", "2023", Measure.TARGET, "5.5", "%")
                .bound(Bound.EXACT)
                .add("510001", "2023-H1", Measure.LEVEL, "5.2", "%")
                .add("510002", "2023-H1", Measure.LEVEL, "5.7", "%");
        List<TargetStatus> found = study(rate, figures);
        assertThat(found).extracting(TargetStatus::verdict).containsExactly(Verdict.MET, Verdict.BEHIND);
        assertThat(found).extracting(status -> text(status.attainment().lead())).containsExactly("0.3个百分点", "-0.2个百分点");
        assertThat(text(found.get(0).attainment().ofTime())).isEqualTo(Absence.NOT_APPLICABLE.name());
    }

    @Test
    void a_goal_without_a_result_is_shown_and_not_judged() {
        Observations figures = new Observations("some").add("510001", "2023", Measure.TARGET, "200", "元");
        TargetStatus status = study(AMOUNT, figures).get(0);
        assertThat(status.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(status.standing()).isEmpty();
    }

    private static List<TargetStatus> study(Indicator indicator, Observations figures) {
        List<Observation> all = figures.all();
        return new Targets(new Benchmarking(SmallCountry.REFERENCE), Options.DEFAULT)
                .of(indicator, all, HALF, "510000");
    }

    private static String text(Datum datum) {
        return datum.value()
                .map(value -> value.stripTrailingZeros().toPlainString() + datum.unit())
                .orElseGet(() -> datum.absence().orElseThrow().name());
    }
}
