package io.duibiao.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(io.duibiao.lake.SparkExtension.class)
class NightsProofTest {

    @Test
    void what_four_nights_built_up_is_what_a_full_rebuild_makes(SparkSession spark, @TempDir Path folder)
            throws IOException {
        Proof proof = NightsProof.prove(spark, new Trials(4, 20230701), folder);

        assertThat(proof.broken()).isEmpty();
        assertThat(proof.count("nights compared with a full rebuild")).isPositive();
    }
}
