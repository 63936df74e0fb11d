package io.duibiao.lake.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DictionaryTest {

    @Test
    void equal_values_have_one_number_whatever_came_between() {
        Dictionary texts = new Dictionary(ValueForm.TEXT);

        assertThat(texts.number("元", 0)).isZero();
        assertThat(texts.number("%", 1)).isEqualTo(1);
        assertThat(texts.number("%元".substring(1), 2)).isZero();
        assertThat(texts.size()).isEqualTo(2);
        assertThat(texts.repeats()).isTrue();
        assertThat(texts.value(0)).isEqualTo("元".getBytes(StandardCharsets.UTF_8));
        assertThat(texts.holdsOnly(Set.of("元", "%", "人"))).isTrue();
        assertThat(texts.holdsOnly(Set.of("元"))).isFalse();
    }

    @Test
    void whole_numbers_are_kept_as_many_as_there_are() {
        Dictionary numbers = new Dictionary(ValueForm.INTEGER);

        for (int row = 0; row < 30_000; row++) {
            assertThat(numbers.number((long) (row * 7919 % 1_000) - 500, row)).isLessThan(1_000);
        }

        assertThat(numbers.size()).isEqualTo(1_000);
        assertThat(ValueForm.number(numbers.lowest())).isEqualTo(-500);
        assertThat(ValueForm.number(numbers.highest())).isEqualTo(499);
        assertThat(numbers.isNotNegative()).isFalse();
    }

    @Test
    void values_that_hardly_repeat_are_looked_up_no_longer() {
        Dictionary numbers = new Dictionary(ValueForm.INTEGER);

        for (int row = 0; row < 3_000; row++) {
            numbers.number((long) row, row);
        }

        assertThat(numbers.repeats()).isFalse();
        assertThat(numbers.number(5L, 3_000)).isEqualTo(3_000);
        assertThat(numbers.value(3_000)).isEqualTo(numbers.value(5));
    }

    @Test
    void decimals_have_the_same_bytes_as_millionths_and_beyond_64_bits() {
        long millionths = -123_456_789_012_345_678L;
        BigDecimal wide = new BigDecimal("999999999999999999.999999");

        assertThat(ValueForm.DECIMAL.bytes(millionths))
                .isEqualTo(ValueForm.DECIMAL.bytes(BigDecimal.valueOf(millionths, 6)));
        assertThat(ValueForm.DECIMAL.bytes(wide)).hasSize(11);
        assertThat(ValueForm.DECIMAL.compare(ValueForm.DECIMAL.bytes(wide), ValueForm.DECIMAL.bytes(millionths)))
                .isPositive();
    }
}
