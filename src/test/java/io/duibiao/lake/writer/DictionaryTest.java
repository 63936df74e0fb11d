package io.duibiao.lake.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.parquet.bytes.BytesInput;
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
        assertThat(ValueForm.number(numbers.lowest(), 0)).isEqualTo(-500);
        assertThat(ValueForm.number(numbers.highest(), 0)).isEqualTo(499);
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
    void a_cleared_one_begins_anew_with_nothing_of_before() {
        Dictionary numbers = new Dictionary(ValueForm.INTEGER);
        for (int row = 0; row < 3_000; row++) {
            numbers.number((long) -row, row);
        }

        numbers.clear();

        assertThat(numbers.size()).isZero();
        assertThat(numbers.number(7L, 0)).isZero();
        assertThat(numbers.number(20_000L, 1)).isEqualTo(1);
        assertThat(numbers.number(7L, 2)).isZero();
        assertThat(numbers.repeats()).isTrue();
        assertThat(numbers.isNotNegative()).isTrue();
        assertThat(ValueForm.number(numbers.highest(), 0)).isEqualTo(20_000);
    }

    @Test
    void a_cleared_one_knows_no_text_of_before() {
        Dictionary texts = new Dictionary(ValueForm.TEXT);
        texts.number("元", 0);
        texts.number("%", 1);

        texts.clear();

        assertThat(texts.number("%", 0)).isZero();
        assertThat(texts.number("元", 1)).isEqualTo(1);
        assertThat(texts.holdsOnly(Set.of("元", "%"))).isTrue();
        assertThat(texts.lowest()).isEqualTo("%".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void decimals_have_the_same_bytes_as_millionths_and_beyond_64_bits() {
        long millionths = -123_456_789_012_345_678L;
        BigDecimal wide = new BigDecimal("999999999999999999.999999");

        PlainValues numbers = new PlainValues(ValueForm.DECIMAL);
        int one = numbers.add(millionths);
        int same = numbers.add(BigDecimal.valueOf(millionths, 6));
        int high = numbers.add(wide);

        assertThat(numbers.value(one)).hasSize(11).isEqualTo(numbers.value(same));
        assertThat(numbers.value(high)).hasSize(11);
        assertThat(numbers.compare(high, one)).isPositive();
        assertThat(numbers.compare(one, same)).isZero();
    }

    @Test
    void a_page_holds_texts_with_their_lengths_before_them() throws IOException {
        PlainValues texts = new PlainValues(ValueForm.TEXT);
        texts.add("元");
        texts.add("");
        texts.add("kWh");

        assertThat(bytes(texts.all())).isEqualTo(new byte[] {
            3, 0, 0, 0, (byte) 0xe5, (byte) 0x85, (byte) 0x83, 0, 0, 0, 0, 3, 0, 0, 0, 'k', 'W', 'h'
        });
        assertThat(bytes(texts.of(new int[] {2, 1, 0}, 2)))
                .as("the first two of three")
                .isEqualTo(new byte[] {3, 0, 0, 0, 'k', 'W', 'h', 0, 0, 0, 0});
        assertThat(texts.value(0)).isEqualTo("元".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(BytesInput input) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        input.writeAllTo(bytes);
        return bytes.toByteArray();
    }
}
