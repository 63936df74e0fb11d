package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.Datum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AscendingTest {

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
            Ascending ascending =
                    Ranking.of(data(numbers), random.nextBoolean()).ascending();
            assertThat(IntStream.range(0, numbers.size()).mapToObj(ascending::at))
                    .as("%s in ascending order", numbers)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyElementsOf(numbers.stream().sorted().toList());
            assertThat(ascending.sum())
                    .as("the sum of %s", numbers)
                    .isEqualByComparingTo(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    private static List<Datum> data(List<BigDecimal> numbers) {
        return numbers.stream()
                .map(number -> Datum.of(number, "元", new BigDecimal("0.5")))
                .toList();
    }
}
