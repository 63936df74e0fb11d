package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void numbers_of_all_scales_and_sizes_come_in_ascending_order(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int digits = random.nextInt(24);
            List<BigDecimal> numbers = IntStream.range(0, random.nextInt(9))
                    .mapToObj(i -> BigDecimal.valueOf(random.nextInt(2001) - 1000L, random.nextInt(4))
                            .scaleByPowerOfTen(random.nextInt(digits + 1)))
                    .toList();
            IntFunction<BigDecimal> ascending = Scaled.ascending(numbers);
            assertThat(IntStream.range(0, numbers.size()).mapToObj(ascending))
                    .as("%s in ascending order", numbers)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyElementsOf(numbers.stream().sorted().toList());
        }
    }
}
