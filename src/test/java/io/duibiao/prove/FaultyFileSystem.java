package io.duibiao.prove;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;
import org.apache.spark.sql.SparkSession;

/**
 * Local files on a disk that refuses to take some of them, as a full one does or one that may only be read: for tests of what a run
 * says then, whoever runs them. Which files, and what the system says, stands in the settings of the session.
 */
public final class FaultyFileSystem extends LocalFileSystem {
    private static final String IMPLEMENTATION = "fs.file.impl";
    private static final String PLACE = "duibiao.fault.place";
    private static final String SAYS = "duibiao.fault.says";
    private static final String ROOM = "duibiao.fault.room";

    /** Makes the file system; Hadoop does so by the name of the class. */
    public FaultyFileSystem() {
        super(new Raw());
    }

    /**
     * Lets a session's work run on a disk that refuses files whose path contains a text, with the system's words.
     *
     * @param room how many bytes of such a file the disk still takes; with none it does not even make the file
     */
    static void during(SparkSession spark, String place, String says, int room, Runnable work) {
        String before = spark.sessionState().newHadoopConf().get(IMPLEMENTATION);
        spark.conf().set(PLACE, place);
        spark.conf().set(SAYS, says);
        spark.conf().set(ROOM, room);
        spark.conf().set(IMPLEMENTATION, FaultyFileSystem.class.getName());
        try {
            work.run();
        } finally {
            spark.conf().set(IMPLEMENTATION, before);
        }
    }

    /** The files themselves, below Hadoop's checksums. */
    private static final class Raw extends RawLocalFileSystem {

        @Override
        public FSDataOutputStream create(
                Path path, boolean overwrite, int bufferSize, short replication, long blockSize, Progressable progress)
                throws IOException {
            return limited(path, super.create(path, overwrite, bufferSize, replication, blockSize, progress));
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
            return limited(
                    path, super.create(path, permission, overwrite, bufferSize, replication, blockSize, progress));
        }

        private FSDataOutputStream limited(Path path, FSDataOutputStream file) throws IOException {
            if (!path.toString().contains(getConf().get(PLACE))) {
                return file;
            }
            String refusal = path.toUri().getPath() + " (" + getConf().get(SAYS) + ")";
            int room = getConf().getInt(ROOM, 0);
            if (room == 0) {
                file.close();
                super.delete(path, false);
                throw new IOException(refusal);
            }
            return new FSDataOutputStream(new Filling(file, refusal, room), null);
        }
    }

    /** A file on a disk that is full after some bytes of it. */
    private static final class Filling extends FilterOutputStream {
        private final String refusal;
        private int room;

        Filling(OutputStream file, String refusal, int room) {
            super(file);
            this.refusal = refusal;
            this.room = room;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int fits = Math.min(room, length);
            out.write(bytes, offset, fits);
            room -= fits;
            if (fits < length) {
                throw new IOException(refusal);
            }
        }
    }
}
