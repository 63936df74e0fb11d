package io.duibiao.cli;

import io.duibiao.job.RunException;
import io.duibiao.lake.backup.Backup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code duibiao lake backup}: a copy of the lake as its last run left it. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Copies the lake as its last run left it into a folder FOLDER/RUN, with a checksum of every file.",
        footer = {
            "",
            "Example:  duibiao lake backup /backup/lake",
            "          duibiao lake restore /backup/lake",
            "",
            "Runs may go on meanwhile. What an earlier backup in FOLDER holds is linked, not copied; any of them can be removed",
            "without harm to the others. The reports are not in it: keep a copy of the input folders beside it."
        })
final class LakeBackupCommand implements Callable<Integer> {
    @Mixin
    private LakeOptions lake;

    @Parameters(paramLabel = "FOLDER", description = "where backups stand; not in the lake itself")
    private Path store = Path.of("");

    @Override
    public Integer call() {
        try {
            Backup backup = Backup.of(lake.files(), store.toAbsolutePath(), Instant.now());
            System.out.println("What run " + backup.run() + " left is in " + backup.folder() + ": " + backup.files()
                    + " files, " + backup.bytes() + " bytes, " + backup.fresh() + " of them copied now.");
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new RunException(
                    "Cannot back up to '" + store + "': " + e.getMessage()
                            + ". No half backup is shown; make room or check its rights, and try again.",
                    e);
        }
    }
}
