package io.duibiao.cli;

import io.duibiao.job.LakeWork;
import io.duibiao.job.RunException;
import io.duibiao.job.SpecifiedJob;
import io.duibiao.job.UsageException;
import io.duibiao.lake.Lake;
import io.duibiao.lake.upkeep.LakeFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;
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

    /** Returns what work gives that is done in the lake, with its lock. */
    <T> T locked(String what, Function<Lake, T> work) {
        if (specified().specification().folders().lakeFolder().isPresent()) {
            files();
        }
        return new LakeWork(specified(), what, System.err::println).done(Instant.now(), work);
    }
}
