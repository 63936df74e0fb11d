package io.duibiao.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.period.Period;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
import io.duibiao.publish.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CadenceTest {

    @Test
    void the_next_release_comes_as_long_after_its_period_as_the_last_ones_did() {
        List<Lineup> series =
                Lineups.of(Samples.chongqing()).series("gdp", Period.year(2018).kind(), "500000");
        // The sample comes out on 20 March of the next year: 79 days after the end of the year, 80 in a leap year.
        Cadence cadence = Cadence.of(series).orElseThrow();
        assertThat(cadence.next()).isEqualTo(Period.year(2023));
        assertThat(cadence.lags()).containsExactly(79L, 79L, 79L, 79L, 80L);
        assertThat(cadence.due()).isEqualTo(LocalDate.of(2024, 3, 19));
    }

    @Test
    void a_release_is_overdue_only_when_the_longest_wait_is_over() {
        Cadence cadence = new Cadence(Period.half(2024, 1), List.of(60L, 30L, 40L));
        assertThat(cadence.due()).isEqualTo(LocalDate.of(2024, 8, 9));
        assertThat(cadence.overdue(LocalDate.of(2024, 8, 29)))
                .as("60 days after the end of June")
                .isZero();
        assertThat(cadence.overdue(LocalDate.of(2024, 8, 30))).isEqualTo(21);
    }

    @Test
    void without_a_day_of_release_nothing_is_said() {
        assertThat(Cadence.of(List.of())).isEmpty();
    }
}
