package io.duibiao.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.lake.Lake;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(io.duibiao.lake.SparkExtension.class)
class CommitsProofTest {

    @Test
    void of_four_processes_that_commit_at_once_none_loses_a_commit(SparkSession spark, @TempDir Path folder)
            throws IOException, InterruptedException {
        Lake.at(spark, folder.resolve("lake").toString()).create();
        Proof proof = CommitsProof.prove(new Trials(3, 1), folder);
        assertThat(proof.broken()).isEmpty();
        assertThat(proof.count("commits in the lake")).isEqualTo(12);
    }
}
