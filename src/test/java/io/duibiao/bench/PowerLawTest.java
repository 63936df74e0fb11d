package io.duibiao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PowerLawTest {

    @Test
    void the_exponent_and_the_factor_of_a_law_come_back_from_its_points() {
        List<Cost> costs = LongStream.of(1_000, 2_000, 8_000, 64_000)
                .mapToObj(size -> new Cost(size, 0.003 * Math.pow((double) size, 1.25), 0))
                .toList();

        PowerLaw law = PowerLaw.of(costs);

        assertThat(law.exponent()).isCloseTo(1.25, within(1e-9));
        assertThat(law.factor()).isCloseTo(0.003, within(1e-9));
    }

    @Test
    void twice_the_work_in_twice_the_time_is_an_exponent_of_one() {
        assertThat(PowerLaw.of(List.of(new Cost(10, 5, 0), new Cost(20, 10, 0))).exponent())
                .isCloseTo(1, within(1e-12));
    }
}
