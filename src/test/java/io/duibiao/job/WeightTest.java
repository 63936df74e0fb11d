package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a run of a job has to do, by the sizes of files alone. */
class WeightTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @BeforeEach
    void aReport() throws IOException {
        file("in/500101-2023-H1-report.txt", 20_000);
    }

    @Test
    void a_few_reports_are_light_whether_there_is_a_lake_or_none_yet() throws IOException {
        assertThat(weight("lake")).isEqualTo(new Weight(20_480, 0)).matches(Weight::isLight);
        file("lake/silver/observations/kind=H1/part-0.parquet", MEGABYTE);
        assertThat(weight("lake")).isEqualTo(new Weight(20_480, MEGABYTE)).matches(Weight::isLight);
    }

    @Test
    void a_lake_of_a_million_figures_is_not_light_and_what_is_compared_of_them_does_not_count() throws IOException {
        file("lake/gold/benchmarks/part-0.parquet", 100 * MEGABYTE);
        assertThat(weight("lake")).matches(Weight::isLight);
        file("lake/silver/observations/part-0.parquet", 33 * MEGABYTE);
        assertThat(weight("lake")).matches(weight -> !weight.isLight());
    }

    @Test
    void a_lake_at_a_url_is_not_light() throws IOException {
        assertThat(weight("s3a://bureau/lake")).matches(weight -> !weight.isLight());
    }

    @Test
    void many_small_files_weigh_a_block_each() throws IOException {
        for (int i = 0; i < 2048; i++) {
            file("in/" + i + ".txt", 10);
        }
        assertThat(weight("lake")).matches(weight -> !weight.isLight());
    }

    @Test
    void what_a_run_reads_beside_its_job_counts() throws IOException {
        file("more/large.csv", 9 * MEGABYTE);
        Weight weight = JobSpecificationReader.weigh(job("lake"), List.of(folder.resolve("more")));
        assertThat(weight).isEqualTo(new Weight(20_480 + 9 * MEGABYTE, 0)).matches(more -> !more.isLight());
    }

    @Test
    void an_input_that_is_not_there_weighs_nothing_since_the_run_tells_of_it() throws IOException {
        Path job = Files.writeString(folder.resolve("bad.yaml"), "inputs: [{files: nowhere}]\nunknown: key\n");
        assertThat(JobSpecificationReader.weigh(job, List.of())).isEqualTo(new Weight(0, 0));
    }

    private Weight weight(String lake) throws IOException {
        return JobSpecificationReader.weigh(job(lake), List.of());
    }

    private Path job(String lake) throws IOException {
        return Files.writeString(
                folder.resolve("job.yaml"),
                "name: a\nlake: " + lake + "\ninputs: [{files: in}]\npublish: {among: '500000'}\n");
    }

    /** Makes a file of so many bytes, which take no room where they are zeros. */
    private void file(String name, long bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(bytes);
        }
    }
}
