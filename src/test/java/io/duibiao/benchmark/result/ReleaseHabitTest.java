package io.duibiao.benchmark.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.ReleaseHabit.Freshness;
import io.duibiao.period.Period;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReleaseHabitTest {
    /** Three first half-years, published 20, 25 and 40 days after the end of June. */
    private static final ReleaseHabit HABIT = ReleaseHabit.of(Map.of(
                    Period.parse("2021-H1"), LocalDate.of(2021, 7, 20),
                    Period.parse("2022-H1"), LocalDate.of(2022, 7, 25),
                    Period.parse("2023-H1"), LocalDate.of(2023, 8, 9)))
            .orElseThrow();

    @Test
    void the_next_release_is_due_the_median_of_the_last_lags_after_its_period() {
        assertThat(HABIT.next()).isEqualTo(Period.parse("2024-H1"));
        assertThat(HABIT.due()).isEqualTo(LocalDate.of(2024, 7, 25));
    }

    @Test
    void as_the_clock_moves_on_a_source_is_fresh_then_late_then_stale() {
        assertThat(HABIT.on(LocalDate.of(2023, 9, 1))).isEqualTo(Freshness.FRESH);
        assertThat(HABIT.on(LocalDate.of(2024, 8, 9)))
                .as("40 days, as once before")
                .isEqualTo(Freshness.FRESH);
        assertThat(HABIT.on(LocalDate.of(2024, 8, 10))).as("41 days").isEqualTo(Freshness.LATE);
        assertThat(HABIT.on(LocalDate.of(2024, 8, 24)))
                .as("30 days after it was due")
                .isEqualTo(Freshness.LATE);
        assertThat(HABIT.on(LocalDate.of(2024, 8, 25))).isEqualTo(Freshness.STALE);
    }

    @Test
    void a_release_is_overdue_by_the_days_since_it_was_due_once_the_longest_wait_is_over() {
        assertThat(HABIT.overdueDays(LocalDate.of(2024, 8, 9))).isZero();
        assertThat(HABIT.overdueDays(LocalDate.of(2024, 8, 10))).isEqualTo(16);
    }

    @Test
    void one_release_is_no_habit() {
        assertThat(ReleaseHabit.of(Map.of(Period.parse("2023"), LocalDate.of(2024, 1, 20))))
                .isEmpty();
        assertThat(ReleaseHabit.of(Map.of())).isEmpty();
    }
}
