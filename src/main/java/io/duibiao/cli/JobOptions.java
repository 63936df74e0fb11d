package io.duibiao.cli;

import io.duibiao.job.JobSpecificationReader;
import io.duibiao.job.SpecifiedJob;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which job's lake and catalogues a command reads: shared by the commands that ask the lake. */
final class JobOptions {
    @Option(
            names = "--job",
            paramLabel = "JOB",
            description = "the job whose lake and catalogues are read (default: job.yaml of this folder, else its"
                    + " jobs/nightly.yaml, else that of Duibiao itself)")
    private @Nullable Path job;

    SpecifiedJob specified() {
        return JobSpecificationReader.read(Optional.ofNullable(job).orElseGet(JobOptions::usual));
    }

    private static Path usual() {
        return Stream.of(Path.of("job.yaml"), Path.of("jobs", "nightly.yaml"))
                .filter(Files::exists)
                .findFirst()
                .orElseGet(() -> Home.folder().resolve("jobs").resolve("nightly.yaml"));
    }
}
