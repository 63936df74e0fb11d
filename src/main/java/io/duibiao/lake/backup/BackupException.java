package io.duibiao.lake.backup;

import java.nio.file.Path;
import java.util.List;

/** A lake cannot be backed up or put back; the message says why and what to do. */
public final class BackupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private BackupException(String problem) {
        super(problem);
    }

    private BackupException(String problem, Throwable cause) {
        super(problem, cause);
    }

    static BackupException noRun(Path lake) {
        return new BackupException(
                lake + ": Cannot back this lake up: no run of this version of Duibiao has ended in it,"
                        + " and only a run knows which versions of the tables belong together. Run the job once.");
    }

    static BackupException gone(Path lake, String run, Throwable cause) {
        return new BackupException(
                lake + ": Cannot back up what run " + run + " left: " + cause.getMessage()
                        + " is no longer there. Run the job once, and back up again.",
                cause);
    }

    static BackupException none(Path folder) {
        return new BackupException(folder + ": There is no backup here. 'duibiao lake backup' makes one.");
    }

    static BackupException damaged(Path backup, List<String> files) {
        String some = String.join(", ", files.subList(0, Math.min(5, files.size())));
        return new BackupException(backup + ": Cannot use this backup: damaged or missing: " + some
                + (files.size() > 5 ? " and " + (files.size() - 5) + " more" : "")
                + ". Nothing was changed. Name another backup.");
    }

    static BackupException notEmpty(Path lake) {
        return new BackupException(lake + ": Cannot put a backup here: there is a lake already."
                + " With --replace it is moved aside, and the backup takes its place.");
    }
}
