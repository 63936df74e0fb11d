package io.duibiao.cli;

import io.duibiao.job.RunException;
import io.duibiao.lake.backup.Restoration;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao lake restore}: puts a backup back. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Puts a backup of the lake back, after every file was held against its checksum.",
        footer = {
            "",
            "Example:  duibiao lake restore /backup/lake",
            "          duibiao lake restore /backup/lake/20230801T180000Z --replace",
            "",
            "A lake that is there stays unless --replace is given, and even then it is moved aside and not deleted. The next run",
            "reads what came since the backup; files that are no longer in the input folders it withdraws, so put those back too."
        })
final class LakeRestoreCommand implements Callable<Integer> {
    @Mixin
    private LakeOptions lake;

    @Parameters(paramLabel = "FOLDER", description = "a backup, or the folder of several: then the newest")
    private Path folder = Path.of("");

    @Option(names = "--replace", description = "moves a lake that is there aside")
    private boolean replace;

    @Override
    public Integer call() {
        Path target = lake.folder();
        try {
            Restoration restored = Restoration.of(folder.toAbsolutePath(), target, replace, Instant.now());
            System.out.println(target + " is now what run " + restored.run() + " left: " + restored.files()
                    + " files from " + restored.backup() + ".");
            restored.former()
                    .ifPresent(former -> System.out.println(
                            "What was there before is in " + former + "; delete it when you are sure."));
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new RunException(
                    "Cannot put a backup into '" + target + "': " + e.getMessage()
                            + ". Make room or check its rights, and try again.",
                    e);
        }
    }
}
