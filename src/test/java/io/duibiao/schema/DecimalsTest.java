package io.duibiao.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void eighteen_digits_before_the_point_fit_and_nineteen_do_not() {
        assertThat(Decimals.fits(number("999999999999999999.999999"))).isTrue();
        assertThat(Decimals.fits(number("1E18"))).isFalse();
        assertThat(Decimals.fits(number("1E+2000000000"))).isFalse();
    }

    @Test
    void a_number_that_rounding_lifts_over_the_border_does_not_fit() {
        assertThat(Decimals.fits(number("999999999999999999.9999995"))).isFalse();
    }

    @Test
    void decimals_after_the_sixth_are_rounded_half_up() {
        assertThat(Decimals.stored(number("0.0000005"))).isEqualByComparingTo("0.000001");
        assertThat(Decimals.stored(number("-0.0000005"))).isEqualByComparingTo("-0.000001");
        assertThat(Decimals.stored(number("0.00000049"))).isEqualByComparingTo("0");
    }

    @Test
    void a_radius_is_never_understated() {
        assertThat(Decimals.storedRadius(number("0.0000000005"))).isEqualByComparingTo("0.000001");
    }

    @Test
    void the_shortest_form_has_no_exponent_and_no_trailing_zeros() {
        assertThat(Decimals.shortest(number("55050000000.000000"))).hasToString("55050000000");
        assertThat(Decimals.shortest(number("6.500000"))).hasToString("6.5");
        assertThat(Decimals.shortest(number("0.000000"))).hasToString("0");
    }

    @Test
    void a_number_of_few_digits_is_so_many_millionths_and_back() {
        assertThat(Decimals.millionths(number("-0.000001"))).isEqualTo(-1);
        assertThat(Decimals.millionths(number("55050000000"))).isEqualTo(55_050_000_000_000_000L);
        assertThat(Decimals.millionths(number("5E+3"))).isEqualTo(5_000_000_000L);
        assertThat(Decimals.ofMillionths(6_500_000)).isEqualTo(number("6.5"));
        assertThat(Decimals.ofMillionths(55_050_000_000_000_000L)).isEqualTo(number("55050000000"));
        assertThat(Decimals.ofMillionths(0)).isEqualTo(number("0"));
    }

    @Test
    void few_digits_are_those_whose_millionths_fit_into_64_bits() {
        assertThat(Decimals.hasFewDigits(number("999999999999.999999"))).isTrue();
        assertThat(Decimals.millionths(number("999999999999.999999"))).isEqualTo(999_999_999_999_999_999L);
        assertThat(Decimals.hasFewDigits(number("1000000000000"))).isFalse();
        assertThat(Decimals.hasFewDigits(number("1E+2000000000"))).isFalse();
    }

    @Test
    void a_number_that_does_not_fit_is_refused_and_not_cut() {
        assertThatThrownBy(() -> Decimals.stored(number("1E18")))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("1E+18");
    }
}
