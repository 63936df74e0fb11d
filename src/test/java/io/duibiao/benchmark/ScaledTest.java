package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaledTest {

    @ParameterizedTest
    @CsvSource({
        "550.5, 2, 55050",
        "-0.05, 2, -5",
        "0, 6, 0",
        "5E+8, 1, 5000000000",
        "999999999999.999999, 6, 999999999999999999"
    })
    void a_decimal_is_a_whole_number_of_its_scale(BigDecimal number, int scale, long whole) {
        assertThat(Scaled.fits(number, scale)).as("%s fits", number).isTrue();
        assertThat(Scaled.of(number, scale)).isEqualTo(whole);
    }

    @Test
    void eighteen_digits_fit_and_nineteen_do_not() {
        assertThat(Scaled.fits(new BigDecimal("999999999999999999"), 0)).isTrue();
        assertThat(Scaled.fits(new BigDecimal("1000000000000000000"), 0)).isFalse();
        assertThat(Scaled.fits(new BigDecimal("1E+18"), 0)).isFalse();
        assertThat(Scaled.fits(new BigDecimal("1E+15"), 3)).isFalse();
    }

    @Test
    void many_numbers_add_up_exactly() {
        long[] most = new long[3000];
        Arrays.fill(most, 999999999999999999L);
        assertThat(Scaled.sum(most, 3)).isEqualTo(new BigDecimal("2999999999999999997.000"));
        Arrays.fill(most, -999999999999999999L);
        assertThat(Scaled.sum(most, 3)).isEqualTo(new BigDecimal("-2999999999999999997.000"));
        assertThat(Scaled.sum(new long[0], 0)).isEqualTo(BigDecimal.ZERO);
    }
}
