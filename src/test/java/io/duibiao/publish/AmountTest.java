package io.duibiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.reference.Indicator;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountTest {
    private final Display display = Samples.chongqing().display();
    private final Indicator gdp = Samples.reference().indicators().byId("gdp").orElseThrow();

    private Amount amount(String value, String unit, String radius) {
        Datum datum = Datum.of(new BigDecimal(value), unit, new BigDecimal(radius));
        return display.amount(datum, gdp).orElseThrow();
    }

    @Test
    void a_level_is_shown_in_the_usual_unit_with_the_decimals_as_published() {
        Amount amount = amount("55050000000", "元", "5000000");
        assertThat(amount.text() + amount.unit()).isEqualTo("550.5亿元");
    }

    @Test
    void a_trailing_zero_that_was_published_is_kept() {
        assertThat(amount("21588800000", "元", "500000").text()).isEqualTo("215.89");
        assertThat(amount("2158880000000", "元", "500000").text()).isEqualTo("21,588.80");
    }

    @Test
    void a_rate_has_at_least_one_decimal() {
        assertThat(amount("6", "%", "0.5").text()).isEqualTo("6.0");
    }

    @Test
    void a_unit_in_running_text_is_set_as_its_language_sets_it() {
        assertThat(amount("55050000000", "元", "5000000").withUnit()).isEqualTo("550.5亿元");
        assertThat(amount("4.6", "%", "0.05").withUnit()).isEqualTo("4.6%");
        assertThat(english("55050000000", "元", "5000000")).isEqualTo("550.5 × 100 million yuan");
        assertThat(english("1.4", "个百分点", "0.05")).isEqualTo("1.4 percentage points");
        assertThat(new Amount(BigDecimal.valueOf(1023, 1), "1978 = 100", 1).withUnit())
                .as("an index is no multiple")
                .isEqualTo("102.3 1978 = 100");
    }

    private String english(String value, String unit, String radius) {
        Datum datum = Datum.of(new BigDecimal(value), unit, new BigDecimal(radius));
        return Samples.chongqing()
                .in(Language.EN)
                .display()
                .amount(datum, gdp)
                .orElseThrow()
                .withUnit();
    }

    @Test
    void a_unit_that_is_not_the_indicators_is_left_alone() {
        assertThat(amount("3", "个百分点", "0.05").unit()).isEqualTo("个百分点");
    }

    @Test
    void rounding_is_half_up_and_away_from_zero() {
        assertThat(amount("2.345", "%", "0").text(2)).isEqualTo("2.35");
        assertThat(amount("-2.345", "%", "0").text(2)).isEqualTo("-2.35");
    }

    @Test
    void a_sign_stands_before_every_difference_but_zero() {
        assertThat(amount("1.4", "个百分点", "0.05").signedText(1)).isEqualTo("+1.4");
        assertThat(amount("-0.5", "个百分点", "0.05").signedText(1)).isEqualTo("-0.5");
        assertThat(amount("0.04", "个百分点", "0.05").signedText(1)).isEqualTo("0.0");
    }

    @Test
    void other_programs_get_at_most_two_decimals_more_than_published() {
        assertThat(amount("7.140319", "%", "0.05").plain()).isEqualTo("7.140");
        assertThat(amount("7.1", "%", "0.05").plain()).isEqualTo("7.1");
        assertThat(amount("154309000000", "元", "500000").plain()).isEqualTo("1543.09");
    }

    @Test
    void the_decimals_of_a_computed_figure_are_those_that_its_error_leaves() {
        assertThat(amount("7.140319", "%", "0.012").decimals())
                .as("± 0.012 spans more than a hundredth")
                .isEqualTo(1);
    }

    @Test
    void nothing_is_shown_for_an_absent_figure() {
        assertThat(display.amount(Datum.absent(Absence.NOT_YET, "元"), gdp)).isEmpty();
    }
}
