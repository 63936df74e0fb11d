package io.duibiao.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RunIdTest {
    @Test
    void an_id_is_the_second_in_which_a_run_started_and_tells_its_day_in_china() {
        String id = RunId.of(Instant.parse("2023-08-01T18:00:00.7Z"));

        assertThat(id).isEqualTo("20230801T180000Z");
        assertThat(RunId.started(id)).contains(Instant.parse("2023-08-01T18:00:00Z"));
        assertThat(RunId.day(id)).as("two in the morning").contains(LocalDate.of(2023, 8, 2));
        assertThat(RunId.day("20230801T155959Z")).contains(LocalDate.of(2023, 8, 1));
        assertThat(RunId.begin(LocalDate.of(2023, 8, 2))).isEqualTo(Instant.parse("2023-08-01T16:00:00Z"));
    }

    @Test
    void what_is_no_id_has_no_day() {
        assertThat(RunId.day("run1")).isEmpty();
        assertThat(RunId.day("")).isEmpty();
    }
}
