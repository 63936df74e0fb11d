package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.lake.Extent;
import io.duibiao.lake.FileState;
import io.duibiao.lake.FileTaken;
import io.duibiao.lake.reader.LakeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DryRunTest {
    private static final Instant SPRING = Instant.parse("2023-04-01T00:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void a_job_with_two_reports() throws IOException {
        Path inputs = Files.createDirectories(folder.resolve("in"));
        Files.writeString(inputs.resolve("500101-2022-report.txt"), "全年,全区实现地区生产总值1100.2亿元,同比增长3.1%。\n");
        Files.writeString(inputs.resolve("500102-2022-report.txt"), "全年,全区社会消费品零售总额增长2.4%。\n");
        Files.setLastModifiedTime(inputs.resolve("500101-2022-report.txt"), FileTime.from(SPRING.minusSeconds(60)));
        Files.setLastModifiedTime(inputs.resolve("500102-2022-report.txt"), FileTime.from(SPRING.plusSeconds(60)));
        Files.write(
                folder.resolve("job.yaml"),
                List.of(
                        "name: dry",
                        "reference: " + Path.of("data/reference").toAbsolutePath(),
                        "lake: lake",
                        "output: out",
                        "inputs: [{files: in}]",
                        "publish: {among: '500000', period: '2022', language: both}"));
    }

    private Forecast forecast(Optional<Instant> since) {
        SpecifiedJob job = JobSpecificationReader.read(folder.resolve("job.yaml"));
        return new DryRun(job, LakeReader.at(folder.resolve("lake")), since).forecast(Extent.CHANGED);
    }

    @Test
    void before_the_first_run_all_is_new_and_nothing_is_written() throws IOException {
        Forecast forecast = forecast(Optional.empty());

        assertThat(forecast.files())
                .containsExactly(
                        new FileTaken("in/500101-2022-report.txt", FileState.NEW),
                        new FileTaken("in/500102-2022-report.txt", FileState.NEW));
        assertThat(forecast.panels()).contains("gdp Y", "retail_sales Y");
        assertThat(forecast.isAllCompared()).isTrue();
        assertThat(forecast.publications()).containsExactly("", "en/");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(path -> String.valueOf(path.getFileName()))).containsExactlyInAnyOrder("in", "job.yaml");
        }
    }

    @Test
    void a_line_of_the_manifest_that_tells_of_no_file_is_said() throws IOException {
        Files.write(
                folder.resolve("sources.csv"),
                List.of("file,region,period,kind,released", "500101-2022-reprot.txt,500101,2022,report,2023-02-01"));
        Path job = folder.resolve("job.yaml");
        Files.writeString(job, Files.readString(job).replace("{files: in}", "{files: in, manifest: sources.csv}"));
        assertThat(forecast(Optional.empty()).notes())
                .singleElement()
                .asString()
                .contains("No input file is called '500101-2022-reprot.txt' (line 2).");
    }

    @Test
    void what_was_not_modified_since_is_not_looked_at() {
        Forecast forecast = forecast(Optional.of(SPRING));

        assertThat(forecast.files()).containsExactly(new FileTaken("in/500102-2022-report.txt", FileState.NEW));
        assertThat(forecast.unchanged()).isZero();
        assertThat(forecast.panels()).contains("retail_sales Y").doesNotContain("gdp Y");
    }
}
