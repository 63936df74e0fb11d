package io.duibiao.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerLossProofTest {

    @Test
    void a_power_cut_leaves_every_table_as_it_was_or_as_it_was_to_be(@TempDir Path folder)
            throws IOException, InterruptedException {
        Proof proof = PowerLossProof.prove(new Trials(20, 1), folder);
        assertThat(proof.broken()).isEmpty();
        assertThat(proof.count("tables as they were")).isPositive();
        assertThat(proof.count("tables as they were to be")).isPositive();
    }
}
