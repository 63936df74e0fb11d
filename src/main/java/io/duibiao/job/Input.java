package io.duibiao.job;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder, or a file, that a job reads.
 *
 * @param files the folder or the file, absolute; of a folder all files are read, those of its subfolders too
 * @param manifest a CSV file that says for each file its region, period, kind and day of release
 * @param pattern how file names tell the same, such as <code>{region}-{period}-{kind}</code>; empty where they do not
 * @param isComplete whether the folder is all there is: what a file said that is no longer in it is withdrawn
 */
public record Input(Path files, Optional<Path> manifest, String pattern, boolean isComplete) {

    /** The names of files that the shipped data uses. */
    public static final String USUAL_PATTERN = "{region}-{period}-{kind}";

    /** Returns the input of all files of a folder, with the usual pattern; what was once in it and no longer is, stays known. */
    public static Input folder(Path folder) {
        return new Input(folder.toAbsolutePath().normalize(), Optional.empty(), USUAL_PATTERN, false);
    }
}
