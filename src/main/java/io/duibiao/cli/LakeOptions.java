package io.duibiao.cli;

import io.duibiao.job.RunException;
import io.duibiao.job.SpecifiedJob;
import io.duibiao.job.UsageException;
import io.duibiao.lake.Lake;
import io.duibiao.lake.Sessions;
import io.duibiao.lake.lock.WriterLock;
import io.duibiao.lake.upkeep.LakeFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Mixin;

/** Whose lake, and how it is opened: shared by the commands below {@code duibiao lake}. */
final class LakeOptions {
    @Mixin
    private JobOptions job;

    SpecifiedJob specified() {
        return job.specified();
    }

    /** Returns the folder of the lake. */
    Path folder() {
        String lake = specified().specification().folders().lake();
        return specified()
                .specification()
                .folders()
                .lakeFolder()
                .orElseThrow(() -> new UsageException("Cannot look at the files of '" + lake
                        + "': this command wants a lake in a folder of this machine. Use the tools of your storage."));
    }

    /**
     * Returns the files of the lake.
     *
     * @throws RunException if there is no lake
     */
    LakeFiles files() {
        LakeFiles files = LakeFiles.of(folder());
        if (files.tables().isEmpty()) {
            throw new RunException(
                    folder() + ": There is no lake here. 'duibiao run' makes it.", new IOException("no tables"));
        }
        return files;
    }

    /** Returns what work gives that is done in the lake, with a Spark session and, in a folder, the writer's lock. */
    <T> T locked(String what, Function<Lake, T> work) {
        Optional<Path> folder = specified().specification().folders().lakeFolder();
        if (folder.isEmpty()) {
            return inSpark(what, work);
        }
        files();
        try (WriterLock lock = WriterLock.take(WriterLock.ofLake(folder.get()), "lake " + what, Instant.now())) {
            lock.predecessor().ifPresent(dead -> System.err.println("Took over from " + dead.text() + ", which ended before it was done."));
            return inSpark(what, work);
        } catch (IOException e) {
            throw new RunException(
                    "Cannot write to '" + folder.get() + "': " + e.getMessage() + ". Check its rights and the disk.", e);
        }
    }

    private <T> T inSpark(String what, Function<Lake, T> work) {
        SparkSession spark = Sessions.open("duibiao lake " + what);
        try {
            return work.apply(Lake.at(spark, specified().specification().folders().lake()));
        } finally {
            spark.stop();
        }
    }
}
