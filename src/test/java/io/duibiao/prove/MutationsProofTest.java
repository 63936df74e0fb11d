package io.duibiao.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MutationsProofTest {
    /** Some 400 of each format, so that each kind of damage meets each format many times; 'jobs/prove mutations' makes 10,000. */
    private static final int COUNT = Integer.getInteger("duibiao.mutations", 3_000);

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void no_damaged_file_crashes_hangs_or_is_refused_without_a_reason() throws IOException {
        Proof proof = MutationsProof.prove(new Trials(COUNT, 20230701));
        assertThat(proof.broken()).as("broken promises of damaged files").isEmpty();
        for (String format : new String[] {"txt", "html", "docx", "pdf", "csv", "xlsx", "xls"}) {
            assertThat(proof.count(format + " read"))
                    .as(format + " files that could be read")
                    .isPositive();
        }
    }
}
