package io.duibiao.lake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * The local files of a lake, each on the disk as soon as it is closed.
 *
 * <p>A commit is forced to the disk ({@link AtomicFileLogStore}); it must not outlive a power cut that the files which it names do not.
 * Hadoop's own local files are closed and left to the system, which may take half a minute to write them. Forced here are data
 * files, checkpoints and the checksums beside them alike, before Delta renames or names any of them.
 */
public final class ForcedFileSystem extends LocalFileSystem {

    /** Makes the file system; Hadoop does so by the name of the class. */
    public ForcedFileSystem() {
        super(new Raw());
    }

    /** The files themselves, below Hadoop's checksums. */
    private static final class Raw extends RawLocalFileSystem {

        @Override
        public FSDataOutputStream create(
                Path path, boolean overwrite, int bufferSize, short replication, long blockSize, Progressable progress)
                throws IOException {
            return forced(path, super.create(path, overwrite, bufferSize, replication, blockSize, progress));
        }

        // Hadoop names these seven; the layer with the checksums calls this one.
        @Override
        public FSDataOutputStream create(
                Path path,
                FsPermission permission,
                boolean overwrite,
                int bufferSize,
                short replication,
                long blockSize,
                Progressable progress)
                throws IOException {
            return forced(
                    path, super.create(path, permission, overwrite, bufferSize, replication, blockSize, progress));
        }

        private FSDataOutputStream forced(Path path, FSDataOutputStream file) throws IOException {
            return new ForcedFile(file, pathToFile(path).toPath());
        }
    }

    /** A file that is on the disk once it is closed. */
    private static final class ForcedFile extends FSDataOutputStream {
        private final java.nio.file.Path path;

        ForcedFile(FSDataOutputStream file, java.nio.file.Path path) {
            super(file, null, file.getPos());
            this.path = path;
        }

        @Override
        public void close() throws IOException {
            super.close();
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(false);
            }
        }
    }
}
