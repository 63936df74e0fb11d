package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which commands are run in one process. */
class RehearsalTest {

    @Test
    void commas_part_the_commands() {
        assertThat(Rehearsal.commands(List.of("rank", "--among", "500000,330000", ",", "runs")))
                .containsExactly(new String[] {"rank", "--among", "500000,330000"}, new String[] {"runs"});
        assertThat(Rehearsal.commands(List.of("runs"))).containsExactly(new String[] {"runs"});
    }
}
