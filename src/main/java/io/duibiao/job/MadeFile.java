package io.duibiao.job;

import io.duibiao.lake.FileHash;
import java.nio.file.Path;

/**
 * A published file, and what was in it when it was published.
 *
 * @param path its path below the run's folder
 * @param sha256 SHA-256 of its bytes, as 64 hexadecimal digits; empty where an older program did not note it
 */
public record MadeFile(String path, String sha256) {

    /** Returns what is now in a file of a run's folder. */
    static MadeFile in(Path folder, String path) {
        return new MadeFile(path, FileHash.of(folder.resolve(path)));
    }

    /** Returns whether the file is in a run's folder as it was published: nobody has deleted it or changed it since. */
    boolean isUntouchedIn(Path folder) {
        return !sha256.isEmpty() && equals(in(folder, path));
    }
}
