package io.duibiao.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.job.JobSpecificationReader;
import io.duibiao.job.MainJob;
import io.duibiao.job.Progress;
import io.duibiao.job.RunException;
import io.duibiao.job.RunReport;
import io.duibiao.job.SilentProgress;
import io.duibiao.job.SpecifiedJob;
import io.duibiao.lake.Extent;
import io.duibiao.lake.QuickPlans;
import io.duibiao.lake.SparkExtension;
import io.duibiao.lake.lock.LockedException;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can happen around a run on its second night: it says so, nothing is lost, and the next run brings all about. */
@ExtendWith({SparkExtension.class, QuickPlans.class})
class FaultsTest {
    private static final Instant FIRST = Instant.parse("2023-08-01T02:00:00Z");
    private static final Instant SECOND = Instant.parse("2023-08-01T03:00:00Z");
    private static final Instant THIRD = Instant.parse("2023-08-01T04:00:00Z");

    @TempDir
    static Path folder;

    private static SmallJob first;
    private static State after;

    @BeforeAll
    static void let_two_nights_pass_undisturbed(SparkSession spark) throws IOException {
        first = SmallJob.make(folder.resolve("first"));
        run(spark, first, FIRST, new SilentProgress());
        SmallJob undisturbed = first.copy(folder.resolve("undisturbed"));
        undisturbed.nextNight();
        run(spark, undisturbed, SECOND, new SilentProgress());
        after = State.of(undisturbed);
    }

    private static RunReport run(SparkSession spark, SmallJob job, Instant now, Progress progress) {
        return new MainJob(specification(job), Clock.fixed(now, ZoneOffset.UTC), progress).run(spark, Extent.CHANGED);
    }

    private static SpecifiedJob specification(SmallJob job) {
        return JobSpecificationReader.read(job.folder().resolve("job.yaml"));
    }

    /** Returns the job before its second night. */
    private static SmallJob second(String name) throws IOException {
        SmallJob job = first.copy(folder.resolve(name));
        job.nextNight();
        return job;
    }

    private static void complete(SparkSession spark, SmallJob job) throws IOException {
        run(spark, job, THIRD, new SilentProgress());
        assertThat(State.of(job).differences(after)).as("the next run").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "full, gold/benchmarks, No space left on device, 0, the disk is full",
        "full-within-a-file, silver/observations, No space left on device, 700, the disk is full",
        "read, silver/observations, Permission denied, 0, may only be read"
    })
    void a_disk_that_takes_no_more_is_told_with_its_place_and_the_next_run_completes(
            String name, String place, String says, int room, String told, SparkSession spark) throws IOException {
        SmallJob job = second(name);

        FaultyFileSystem.during(spark, name + "/lake/" + place + "/part-", says, room, () -> assertThatThrownBy(
                        () -> run(spark, job, SECOND, new SilentProgress()))
                .isInstanceOf(RunException.class)
                .hasMessageContaining(told)
                .hasMessageContaining(name + "/lake/" + place)
                .hasMessageContaining("run again"));

        complete(spark, job);
    }

    @Test
    void an_output_folder_that_takes_nothing_leaves_what_was_published_and_the_next_run_completes(SparkSession spark)
            throws IOException {
        SmallJob job = second("output");
        Path latest = job.output().resolve("latest").toRealPath();

        assertThatThrownBy(() -> run(spark, job, SECOND, at("Publishing", () -> {
                    Path aside = job.output().resolve(".20230801T030000Z.partial");
                    Files.delete(aside);
                    Files.writeString(aside, "a file stands where the folder should be");
                })))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("Cannot write '" + job.output())
                .hasMessageContaining("What was published before stays");

        assertThat(job.output().resolve("latest").toRealPath()).isEqualTo(latest);
        complete(spark, job);
    }

    @Test
    void a_lake_that_is_deleted_in_mid_run_is_told_and_built_again_from_the_files_by_the_next_run(SparkSession spark)
            throws IOException {
        SmallJob job = second("deleted");
        Path latest = job.output().resolve("latest").toRealPath();

        assertThatThrownBy(() -> run(spark, job, SECOND, at("Comparing", () -> Folders.delete(job.lake()))))
                .isInstanceOf(LockedException.class)
                .hasMessageContaining(job.lake().toString())
                .hasMessageContaining("The folder was removed")
                .hasMessageContaining("run again");

        assertThat(job.output().resolve("latest").toRealPath()).as("published").isEqualTo(latest);
        run(spark, job, THIRD, new SilentProgress());
        assertThat(State.of(job).parts().get("gold/benchmarks"))
                .isEqualTo(after.parts().get("gold/benchmarks"));
    }

    @Test
    void a_second_run_into_the_output_folder_of_one_that_is_at_work_is_refused_and_the_first_one_ends_well(
            SparkSession spark) throws IOException {
        SmallJob job = second("shared");
        SmallJob other = SmallJob.make(folder.resolve("other"));
        Path specification = other.folder().resolve("job.yaml");
        Files.writeString(
                specification,
                Files.readString(specification)
                        .replace("output: out", "output: " + job.folder().resolve("out")));

        run(spark, job, SECOND, at("Publishing", () -> assertThatThrownBy(
                        () -> run(spark, other, SECOND, new SilentProgress()))
                .isInstanceOf(LockedException.class)
                .hasMessageContaining("run 20230801T030000Z of small")
                .hasMessageContaining("Wait until it ends")));

        assertThat(State.of(job).differences(after)).isEmpty();
    }

    @Test
    void a_clock_that_is_set_back_leaves_the_order_of_the_runs_and_what_was_known_after_each(SparkSession spark)
            throws IOException {
        SmallJob job = second("clock");

        RunReport report = run(spark, job, FIRST.minusSeconds(86_400), new SilentProgress());

        assertThat(report.run()).as("the run's id").isGreaterThan("20230801T020000Z");
        assertThat(State.of(job).differences(after)).isEmpty();
        assertThat(known(job)).as("what was known after the first night").isEqualTo(known(first));
    }

    @Test
    void a_clock_that_is_set_back_during_a_run_changes_nothing(SparkSession spark) throws IOException {
        SmallJob job = second("set-back");

        new MainJob(specification(job), new SetBack(SECOND), new SilentProgress()).run(spark, Extent.CHANGED);

        assertThat(State.of(job).differences(after)).isEmpty();
        assertThat(LakeReader.at(job.lake()).runs()).hasSize(2).allSatisfy(run -> assertThat(run.finished())
                .as("end of run %s", run.id())
                .isAfterOrEqualTo(run.started()));
    }

    /** Tells the right time once, and a day too little from then on. */
    private static final class SetBack extends Clock {
        private final Instant first;
        private boolean wasAsked;

        SetBack(Instant first) {
            this.first = first;
        }

        @Override
        public Instant instant() {
            Instant now = wasAsked ? first.minusSeconds(86_400) : first;
            wasAsked = true;
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static String known(SmallJob job) {
        return LakeReader.at(job.lake()).after("20230801T020000Z").observations(Filter.all()).stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Does something when a run begins a step. */
    private static Progress at(String step, Fault fault) {
        return new At(step, fault);
    }

    /** What happens around a run. */
    private interface Fault {
        void happen() throws IOException;
    }

    private record At(String awaited, Fault fault) implements Progress {
        @Override
        public void step(String name, long total) {
            if (name.equals(awaited)) {
                try {
                    fault.happen();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        @Override
        public void done(long units) {
            // Only steps matter here.
        }

        @Override
        public void note(String text) {
            // Only steps matter here.
        }

        @Override
        public void close() {
            // There is nothing to end.
        }
    }
}
