package io.duibiao.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillsProofTest {

    @Test
    void a_run_that_is_killed_at_any_moment_is_completed_by_the_next_one(@TempDir Path folder)
            throws IOException, InterruptedException {
        assertThat(KillsProof.prove(new Trials(5, 1), folder).broken()).isEmpty();
    }
}
