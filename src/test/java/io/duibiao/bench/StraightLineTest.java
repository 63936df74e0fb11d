package io.duibiao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StraightLineTest {

    @Test
    void more_figures_cost_what_the_last_of_those_measured_cost() {
        List<Cost> costs = List.of(
                new Cost(1_000_000, 33, 0),
                new Cost(8_000_000, 90, 0),
                new Cost(2_000_000, 41, 0),
                new Cost(4_000_000, 62, 0));

        StraightLine line = StraightLine.beyond(costs);

        assertThat(line.seconds(4_000_000)).isCloseTo(62, within(1e-9));
        assertThat(line.seconds(8_000_000)).isCloseTo(90, within(1e-9));
        assertThat(line.seconds(16_000_000)).isCloseTo(146, within(1e-9));
    }
}
