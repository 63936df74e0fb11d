package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegionNumbersTest {

    @Test
    void regions_are_numbered_in_the_order_in_which_they_come() {
        RegionNumbers numbers = new RegionNumbers();

        assertThat(Stream.of("500101", "100000", "500101", "500102").map(numbers::number))
                .containsExactly(0, 1, 0, 2);
        assertThat(numbers.of("500102")).isEqualTo(2);
        assertThat(numbers.of("500103")).isEqualTo(RegionNumbers.NONE);
    }

    @Test
    void many_regions_keep_their_numbers_while_more_come() {
        List<String> codes = new Random(7)
                .ints(100_000, 700_000)
                .distinct()
                .limit(5_000)
                .mapToObj(Integer::toString)
                .toList();
        RegionNumbers numbers = new RegionNumbers();

        codes.forEach(numbers::number);

        for (int i = 0; i < codes.size(); i++) {
            // another text with the same characters
            assertThat(numbers.of(
                            "" + codes.get(i).substring(0, 3) + codes.get(i).substring(3)))
                    .isEqualTo(i);
        }
        assertThat(numbers.of("")).isEqualTo(RegionNumbers.NONE);
    }
}
