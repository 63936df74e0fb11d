package io.duibiao.lake.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void small_large_and_negative_numbers_keep_the_number_that_they_were_given() {
        Numbering numbering = new Numbering();
        Random random = new Random(1);
        Map<Long, Integer> given = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            long value = i % 3 == 0 ? random.nextLong() : random.nextInt(20_000) - 5_000;
            if (given.putIfAbsent(value, i) == null) {
                assertThat(numbering.of(value)).as("%d, new", value).isEqualTo(Numbering.NONE);
                numbering.put(value, i);
            }
        }

        given.forEach((value, number) ->
                assertThat(numbering.of(value)).as("%d, seed 1", value).isEqualTo(number));

        numbering.clear();
        given.keySet().forEach(value -> assertThat(numbering.of(value)).isEqualTo(Numbering.NONE));
    }
}
