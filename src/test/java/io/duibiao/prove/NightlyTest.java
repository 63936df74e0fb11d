package io.duibiao.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.job.DryRun;
import io.duibiao.job.MainJob;
import io.duibiao.job.RunReport;
import io.duibiao.job.SilentProgress;
import io.duibiao.job.SpecifiedJob;
import io.duibiao.lake.Extent;
import io.duibiao.lake.FileState;
import io.duibiao.lake.FileTaken;
import io.duibiao.lake.SparkExtension;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a night reads: what is new or changed, and what another rule concerns; each with the reason that is told. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NightlyTest {
    private static final Instant FIRST = Instant.parse("2023-08-01T18:00:00Z");
    private static final String REPORT = "prose/500101-2023-H1-report.txt";

    private SparkSession spark;
    private EveryFormat first;
    private EveryFormat inputs;
    private int nights;

    @BeforeAll
    void let_a_first_night_pass(SparkSession session, @TempDir Path folder) throws IOException {
        spark = session;
        first = EveryFormat.in(folder.resolve("first")).withOwnCatalogues();
        inputs = first;
        assertThat(night().ingested().causes()).isEqualTo(Map.of(FileState.NEW, (long) EveryFormat.FILES.size()));
    }

    @BeforeEach
    void go_on_from_there(@TempDir Path folder) throws IOException {
        inputs = first.copy(folder.resolve("on"));
        nights = 1;
    }

    private RunReport night() throws IOException {
        return job().run(spark, Extent.CHANGED);
    }

    private MainJob job() throws IOException {
        Clock clock = Clock.fixed(FIRST.plus(Duration.ofDays(nights++)), ZoneOffset.UTC);
        return new MainJob(inputs.silentJob("nightly"), clock, new SilentProgress());
    }

    private LakeReader lake() {
        return LakeReader.at(inputs.folder().resolve("nightly/lake"));
    }

    @Test
    void a_correction_reads_the_file_it_names_and_a_name_in_the_catalogue_all_files() throws IOException {
        int start = Files.readString(inputs.file(REPORT)).indexOf("615.3");
        Files.writeString(
                inputs.corrections(),
                REPORT + "," + start + ".." + (start + 5) + ",615.3,地区生产总值,value,615.3,616.3,李,2023-08-02,核对\n",
                StandardOpenOption.APPEND);
        assertThat(night().ingested().causes()).isEqualTo(Map.of(FileState.CORRECTION, 1L));
        assertThat(values("500101")).contains("616.3").doesNotContain("615.3");

        Path indicators = inputs.file("reference/indicators.csv");
        Files.writeString(indicators, Files.readString(indicators).replaceFirst(",GDP\\|", ",GDP|区域总产出|"));
        assertThat(night().ingested().causes()).isEqualTo(Map.of(FileState.CATALOGUE, (long) EveryFormat.FILES.size()));
        assertThat(night().ingested().files().read())
                .as("files read once all is as before")
                .isZero();
    }

    private List<String> values(String region) {
        return lake().observations(Filter.all()).stream()
                .filter(figure -> figure.key().region().equals(region)
                        && figure.source().document().equals(REPORT))
                .map(figure -> figure.figure()
                        .value()
                        .movePointLeft(8)
                        .stripTrailingZeros()
                        .toPlainString())
                .toList();
    }

    @Test
    void a_file_that_is_gone_leaves_its_figures_as_withdrawn_and_a_dry_run_said_so() throws IOException {
        Files.delete(inputs.file(REPORT));
        SpecifiedJob job = inputs.silentJob("nightly");
        List<FileTaken> foreseen = new DryRun(job, lake(), Optional.empty())
                .forecast(Extent.CHANGED)
                .files();

        RunReport report = night();

        assertThat(foreseen).containsExactly(new FileTaken(REPORT, FileState.GONE));
        assertThat(report.ingested().taken()).isEqualTo(foreseen);
        assertThat(values("500101")).isEmpty();
        assertThat(lake().withdrawn(Filter.all()))
                .as("nothing is deleted")
                .anySatisfy(figure -> assertThat(figure.source().document()).isEqualTo(REPORT));
    }

    @Test
    void since_a_day_looks_only_at_what_was_modified_then_and_full_makes_all_anew_to_the_same() throws IOException {
        Files.writeString(inputs.file(REPORT), "上半年,全区实现地区生产总值620.5亿元。\n");
        Files.setLastModifiedTime(inputs.file(REPORT), FileTime.from(FIRST.minusSeconds(60)));
        RunReport unseen = job().since(FIRST).run(spark, Extent.CHANGED);
        assertThat(unseen.ingested().files().changed())
                .as("changed, but before that day")
                .isZero();
        assertThat(unseen.ingested().files().gone()).isZero();

        assertThat(night().ingested().files().changed()).isEqualTo(1);
        List<Benchmark> benchmarks = lake().benchmarks(Filter.all());
        RunReport full = job().run(spark, Extent.ALL);
        assertThat(full.compared().panels()).as("panels compared anew").isPositive();
        assertThat(full.published().carriedOver()).isZero();
        assertThat(lake().benchmarks(Filter.all())).hasSameElementsAs(benchmarks);
    }
}
