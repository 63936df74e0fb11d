package io.duibiao.lake.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The log of a Delta table as it lies in its {@code _delta_log}, by the Delta protocol: a file for each commit, named after the
 * version that it made, and checkpoints beside them. Asking Spark for a table's history gives the same and takes a job.
 */
public final class TableLog {
    /** The folder of a table that holds its log. */
    public static final String FOLDER = "_delta_log";

    private static final Pattern COMMIT = Pattern.compile("(\\d{20})\\.json");
    private static final Pattern COMMIT_OR_CHECKPOINT = Pattern.compile("(\\d{20})(\\.json|\\.checkpoint.*\\.parquet)");

    private final Path folder;
    private final Configuration hadoop;

    private TableLog(Path folder, Configuration hadoop) {
        this.folder = folder;
        this.hadoop = hadoop;
    }

    /**
     * Returns the log of a table.
     *
     * @param table the folder or the URL of the table, which need not be there yet
     * @param hadoop how it is reached
     */
    public static TableLog of(String table, Configuration hadoop) {
        return new TableLog(new Path(table, FOLDER), hadoop);
    }

    /** Returns the log of a table in a folder of this machine. */
    public static TableLog of(java.nio.file.Path table) {
        return of(table.toAbsolutePath().toString(), Storage.local());
    }

    /** Returns the commits that are still there, the last one first; none where there is no table. */
    public Stream<CommitFile> newestFirst() {
        try {
            FileSystem files = folder.getFileSystem(hadoop);
            Stream<Path> all = files.exists(folder) ? list(files) : Stream.empty();
            return all.flatMap(file ->
                            match(COMMIT, file.getName()).map(name -> new CommitFile(version(name), files, file)))
                    .sorted(Comparator.comparingLong(CommitFile::version).reversed());
        } catch (IOException e) {
            throw cannotList(e);
        }
    }

    /**
     * Returns the names of the files of commits and checkpoints up to a version, in their order.
     *
     * @throws UncheckedIOException if there is no table
     */
    public List<String> namesUpTo(long version) {
        try {
            return list(folder.getFileSystem(hadoop))
                    .map(Path::getName)
                    .filter(name -> match(COMMIT_OR_CHECKPOINT, name).anyMatch(match -> version(match) <= version))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw cannotList(e);
        }
    }

    private Stream<Path> list(FileSystem files) throws IOException {
        return Arrays.stream(files.listStatus(folder)).map(FileStatus::getPath);
    }

    private static Stream<Matcher> match(Pattern pattern, String name) {
        return Stream.of(pattern.matcher(name)).filter(Matcher::matches);
    }

    private static long version(Matcher name) {
        return Long.parseLong(name.group(1));
    }

    private UncheckedIOException cannotList(IOException e) {
        return new UncheckedIOException("Cannot list " + folder, e);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
